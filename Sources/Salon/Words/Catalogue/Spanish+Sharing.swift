extension Spanish {
    /// Visits that are held for a while, and those that share a stylist's time.
    static let sharing: [String: String] = [
        "expired {0}": "vencida {0}",
        "expired": "vencida",
        "held till {0} {1}": "en espera hasta {0} {1}",
        "till {0}": "hasta {0}",
        "held {0} more": "en espera {0} más",
        "{0} more": "{0} más",
        "Expired": "Vencida",
        "Squeezed in": "Hueco forzado",
        "Squeezed in beside {0}": "Hueco forzado junto a {0}",
        "Why: {0}": "Motivo: {0}",
        "Allowed by {0} at {1}": "Permitido por {0} en {1}",
        "Squeezed in beside it: {0}": "Hueco forzado al lado: {0}",
        "Squeezed in {0}": "Hueco forzado: {0}",
        "Held {0}, till {1}": "En espera: {0}, hasta {1}",
        "squeezed in": "hueco forzado",
        "no longer squeezed in": "ya sin hueco forzado",
        "squeezed in: {0}": "hueco forzado: {0}",
        "time until which it is held": "hora límite de la espera",
        "Say why: nobody is squeezed in without a reason.": "Escribir el motivo: sin motivo no se fuerza un hueco.",
        "That is no time to hold until: write 30m, 2h, 18:00, fri 12:00 or tomorrow.":
            "No es una hora límite: escribir 30m, 2h, 18:00, fri 12:00 o tomorrow.",
        "{0} has {1} squeezed in {2}: nobody else fits beside.":
            "{0} ya atiende a {1} {2} en un hueco forzado: no cabe nadie más.",
        "squeeze in, with a reason": "forzar hueco, con motivo",
        "squeeze in": "forzar hueco",
        "say why": "motivo",
        "Enter squeezes in, Esc goes back": "Enter fuerza el hueco, Esc vuelve",
        "Enter in the reason squeezes in; booking as before does not.":
            "Enter en el motivo fuerza el hueco; reservar como antes, no.",
        "Nobody is in the way here: Enter leaves it here.": "Aquí no estorba nadie: Enter la deja aquí.",
        "empty: booked for good": "vacío: en firme",
        "{0} squeezes in beside, with a reason.": "{0} fuerza el hueco, con motivo.",
        "Hold till": "Espera",
    ]
}
