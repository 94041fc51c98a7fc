extension Spanish {
    /// The set-up of a new salon.
    static let wizard: [String: String] = [
        "{0}, {1} hours": "{0}, {1} horas",
        "Prices": "Precios",
        "in {0}; phones of {1}": "en {0}; teléfonos de {1}",
        "Open": "Abierto",
        "Closed": "Cerrado",
        "no days out of turn": "ningún día especial",
        "People": "Personas",
        "empty": "vacía",
        "{0} services{1}": "{0} servicios{1}",
        ", prices to be set": ", precios por poner",
        "Make this window at least {0} by {1}.": "La ventana debe medir al menos {0} por {1}.",
        "A new salon": "Un salón nuevo",
        "Step {0} of {1}": "Paso {0} de {1}",
        "Making the salon": "Creando el salón",
        "  Back  ": "  Atrás  ",
        "  Make the salon  ": "  Crear el salón  ",
        "leave, keep it": "salir y conservar",
        "next step": "paso sig.",
        "the built-in menu ({0} services)": "la carta de Fifi ({0} servicios)",
        "Of the wall clock, such as America/New_York.": "Del reloj de pared, como America/New_York.",
        "Of all prices, such as USD.": "De todos los precios, como USD.",
        "Whose numbers need no country code, such as US.": "Sus números van sin prefijo de país, como US.",
        "Such as 2026-12-25, 24 Dec to 26 Dec; empty for no more.":
            "Como 2026-12-25 o 24 dic a 26 dic; vacío para terminar.",
        "Person {0}": "Persona {0}",
        "Empty for nobody more.": "Vacío si no hay nadie más.",
        "Such as tue-sat 10-18; empty for the opening hours.": "Como mar-sáb 10-18; vacío para el horario de apertura.",
        "Begin with": "Empezar con",
        "The built-in menu:": "La carta de Fifi:",
        "Fifi — a new salon": "Fifi — un salón nuevo",
        "Check": "Revisar",
        "What is the salon called, and by which clock and money does it count?":
            "¿Cómo se llama el salón, y con qué reloj y moneda cuenta?",
        "When is it open? One line a day; leave a day empty when it is closed.":
            "¿Cuándo abre? Una línea por día; vacía si ese día cierra.",
        "When is it closed out of turn? Holidays can be added later as well.":
            "¿Cuándo cierra fuera de lo normal? Los festivos se pueden añadir después.",
        "Who works here? Leave the hours empty for as long as the salon is open.":
            "¿Quién trabaja aquí? Horario vacío: mientras el salón está abierto.",
        "Which services does it begin with? All of them can be changed later.":
            "¿Con qué servicios empieza? Todos se pueden cambiar después.",
        "This is what will be made.": "Esto es lo que se va a crear.",
    ]
}
