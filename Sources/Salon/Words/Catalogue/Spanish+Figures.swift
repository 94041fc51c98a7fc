extension Spanish {
    /// Totals and what the database says.
    static let figures: [String: String] = [
        "All visits": "Todas las citas",
        "Booked value": "Valor reservado",
        "Completed value": "Valor realizado",
        "Pending value": "Valor pendiente",
        "Prices unknown": "Sin precio",
        "Otherwise": "De otro modo",
        "New": "Nuevos",
        "Returning": "Habituales",
        "Walk-ins": "Sin cita",
        "In cash": "En efectivo",
        "By card": "Con tarjeta",
        "Otherwise paid": "De otra forma",
        "Stylist {0}": "Estilista {0}",
        "Nobody yet": "Nadie todavía",
        "All visits that begin in these days, whatever became of them.":
            "Todas las citas que empiezan en estos días, acabaran como acabaran.",
        "All visits but cancelled ones and no-shows: what was charged, or where nothing was charged yet, "
            + "quoted. Completed and pending value together.":
            "Todas las citas menos las canceladas y los «no vino»: lo cobrado o, si aún no se cobró, lo "
            + "presupuestado. Valor realizado y pendiente juntos.",
        "Completed visits: what was charged, or where nothing was charged, what was quoted.":
            "Citas terminadas: lo cobrado o, si no se cobró nada, lo presupuestado.",
        "Visits still to come or under way: what was quoted. No cancelled ones, no no-shows.":
            "Citas por venir o en curso: lo presupuestado. Sin canceladas ni «no vino».",
        "Services within the booked value whose price nobody knows. They are in no sum, and not counted as 0.":
            "Servicios del valor reservado cuyo precio nadie sabe. No entran en ninguna suma ni cuentan como 0.",
        "Cancelled 24 hours or more before the visit was to begin.":
            "Canceladas 24 horas o más antes de la hora de la cita.",
        "Cancelled less than 24 hours before the visit was to begin, or after that.":
            "Canceladas menos de 24 horas antes de la hora de la cita, o después.",
        "Bookings taken back, tentative ones whose hour passed, and cancelled ones of which nobody knows when.":
            "Reservas deshechas, provisionales cuya hora pasó y canceladas que nadie sabe cuándo.",
        "Customers whose first visit ever begins in these days; no cancelled ones, no no-shows.":
            "Clientes cuya primera cita empieza en estos días; sin canceladas ni «no vino».",
        "Customers with a visit in these days who had been here before these days.":
            "Clientes con cita en estos días que ya habían venido antes.",
        "Visits of somebody without a name; no cancelled ones, no no-shows.":
            "Citas de alguien sin nombre; sin canceladas ni «no vino».",
        "Week {0}, {1} – {2} {3}": "Semana {0}, {1} – {2} {3}",
        "before": "antes",
        "week before": "sem. anterior",
        "52 weeks back": "hace 52 sem.",
        "year before": "año anterior",
        "Compared with {0} and with {1}.": "Comparado con {0} y con {1}.",
        "Same weekdays: {0}, and 52 weeks back, {1}.": "Los mismos días de la semana: {0}, y hace 52 semanas, {1}.",
        "{0} + {1} unknown": "{0} + {1} sin saber",
        "Paid in these days this way, whenever the visit was, less what was taken back in them. Cash handed "
            + "back as change is not counted.":
            "Cobrado así en estos días, fuera cuando fuera la cita, menos lo deshecho en ellos. El cambio "
            + "devuelto en efectivo no cuenta.",
        "Their part of the booked value, a service of several split by minutes. Worked: hands-on and cleaning "
            + "up. On duty: working hours less breaks and blocked time.":
            "Su parte del valor reservado; un servicio entre varios se reparte por minutos. Trabajado: manos a "
            + "la obra y limpieza. De turno: horario menos pausas y tiempo bloqueado.",
        "Visits that begin in these days and are held until an hour that was agreed.":
            "Citas que empiezan en estos días y se guardan hasta una hora acordada.",
        "Visits that begin in these days, are booked, and not confirmed yet.":
            "Citas que empiezan en estos días, reservadas y aún sin confirmar.",
        "Visits that begin in these days and that the customer has confirmed.":
            "Citas que empiezan en estos días y que el cliente ha confirmado.",
        "Visits that begin in these days; the customer is here, the service has not begun.":
            "Citas que empiezan en estos días; el cliente está aquí y el servicio no ha empezado.",
        "Visits that begin in these days and are being served.":
            "Citas que empiezan en estos días y están en servicio.",
        "Visits that begin in these days, are done, and not paid yet.":
            "Citas que empiezan en estos días, hechas y aún sin cobrar.",
        "Visits that begin in these days and are over.": "Citas que empiezan en estos días y han terminado.",
        "Visits that begin in these days to which the customer did not come.":
            "Citas que empiezan en estos días a las que el cliente no vino.",
        "Visits that were to begin in these days and were cancelled: early, late and otherwise.":
            "Citas que iban a empezar en estos días y se cancelaron: a tiempo, tarde o de otro modo.",
        "The salon's rules do not allow that.": "Las normas del salón no lo permiten.",
        "The database does not answer. Nothing was saved.": "La base de datos no responde. No se guardó nada.",
        "The database is busy with something else. Nothing was saved; try again.":
            "La base de datos está ocupada con otra cosa. No se guardó nada; hay que repetirlo.",
        "The connection broke while saving. It is not known yet whether it was saved.":
            "La conexión se cortó al guardar. Aún no se sabe si se guardó.",
        "This account may not do that in the salon's database.":
            "Esta cuenta no puede hacer eso en la base de datos del salón.",
        "The database has no salon yet.": "La base de datos aún no tiene salón.",
        "The disk of the database is full. Nothing was saved.":
            "El disco de la base de datos está lleno. No se guardó nada.",
        "Fifi and its database misunderstand each other. Nothing was saved; this is a bug in Fifi.":
            "Fifi y su base de datos no se entienden. No se guardó nada; es un fallo de Fifi.",
        "That is not possible.": "Eso no es posible.",
        "Choose at least one service.": "Falta elegir al menos un servicio.",
        "That service is not on the menu.": "Ese servicio no está en la carta.",
        "Nobody of that name works here on that day.": "Nadie con ese nombre trabaja aquí ese día.",
        "There is no such visit.": "No existe esa cita.",
        "There is no such customer.": "No existe ese cliente.",
        "There is no such blocked time, or no longer.": "No existe ese tiempo bloqueado, o ya no.",
        "payment|card": "tarjeta",
    ]
}
