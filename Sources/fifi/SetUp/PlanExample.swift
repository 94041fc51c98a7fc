/// A file that describes a salon, to be changed and given to `fifi setup --file`.
enum PlanExample {
    /// The text; a test reads it and makes the salon.
    static let text = """
        # A salon for: fifi setup --file salon.toml
        name = "Fifi Hair Salon"
        zone = "America/New_York"      # of the wall clock, by the IANA database
        currency = "USD"               # of all prices
        phone_region = "US"            # whose phone numbers need no country code
        clock = 12                     # 12: 2:30 PM, 24: 14:30
        hours = "mon-fri 09:00-20:00; sat 08:00-19:00"
        menu = "built-in"              # or "empty"; leave it out where services of your own follow

        [[closure]]
        first = "2026-12-24"
        last = "2026-12-26"            # as first where it is left out
        reason = "Christmas"

        [[staff]]
        name = "Maya"
        colour = 1                     # 1 to 8
        hours = "tue-sat 10:00-18:00"  # as long as the salon is open where it is left out
        breaks = "tue-sat 13:00-13:30"
        account = "maya"               # on this machine, so that "fifi today --stylist me" is hers

        [[staff]]
        name = "Jo"

        # [[service]]
        # name = "Wash & Set"
        # name_es = "Lavado y Peinado"
        # category = "Care"
        # price = "45.00"              # left out where it is only known at the chair
        # unit = "service"             # or "each"
        # length = "20+30w+25"         # w: it sets while the stylist is free; b: clearing up

        """
}
