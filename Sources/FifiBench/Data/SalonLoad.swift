import Salon

/// Fills a migrated database with a salon and its past, by the server alone, since a million rows are many.
enum SalonLoad {
    /// What to run, as the administrator: triggers and foreign keys rest meanwhile.
    static func steps(_ size: SalonSize) -> [String] {
        let quick = "SET session_replication_role = replica; SET maintenance_work_mem = '256MB';"
        let parts = [
            house, staff, menu, people(size), dictionary, visits(size), lines, segments, holds,
            sequences(size), "VACUUM ANALYZE",
        ]
        return parts.map { $0 == "VACUUM ANALYZE" ? $0 : quick + $0 }
    }

    private static let house = """
        INSERT INTO fifi.salon (id, name, time_zone, currency, phone_region)
        VALUES (1, 'Invented Salon', '\(InventedSalon.zone)', 'USD', 'US');
        INSERT INTO fifi.opening_hours (salon_id, weekday, opens, closes)
        SELECT 1, n, 480, 1200 FROM generate_series(1, 7) AS n;
        """

    private static let staff = """
        INSERT INTO fifi.resource (salon_id, id, kind)
        SELECT 1, \(InventedSalon.firstStylist) + n, 'staff' FROM generate_series(0, \(InventedSalon.stylists - 1)) AS n;
        INSERT INTO fifi.staff (salon_id, id, name, color, position)
        SELECT 1, id, 'Stylist ' || id, 1 + id % 8, id FROM fifi.resource;
        INSERT INTO fifi.working_hours (salon_id, staff_id, weekday, starts, ends)
        SELECT 1, id, n, 480, 1200 FROM fifi.staff, generate_series(1, 7) AS n;
        INSERT INTO fifi.weekly_break (salon_id, staff_id, weekday, starts, ends, kind)
        SELECT 1, id, n, 1155, 1185, 'other' FROM fifi.staff, generate_series(1, 7) AS n;
        """

    /// Every fourth service has a processing gap.
    private static let menu = """
        INSERT INTO fifi.service (salon_id, id, slug, category, name, position, price)
        SELECT 1, n, 'service-' || n, 'Category ' || n / 10, 'Service ' || n, n, 3000 + n * 100
        FROM generate_series(1, \(InventedSalon.services)) AS n;
        INSERT INTO fifi.service_segment (salon_id, service_id, position, kind, minutes)
        SELECT 1, id, 0, 'hands_on', CASE WHEN id % 4 = 0 THEN 30 ELSE 45 END FROM fifi.service
        UNION ALL SELECT 1, id, 1, 'processing', 15 FROM fifi.service WHERE id % 4 = 0
        UNION ALL SELECT 1, id, 2, 'hands_on', 15 FROM fifi.service WHERE id % 4 = 0;
        """

    /// Some 80 given names, some 60,000 surnames, a phone each.
    private static func people(_ size: SalonSize) -> String {
        """
        CREATE TEMP TABLE given AS SELECT row_number() OVER () - 1 AS n, a || b AS word FROM
          unnest('{Ad,Be,Ca,Da,El,Fa,Ga,Ha,Ima,Ja}'::text[]) a, unnest('{ela,lina,mia,na,rissa,sha,tta,yah}'::text[]) b;
        CREATE TEMP TABLE front AS SELECT row_number() OVER () - 1 AS n, a || b AS part FROM
          unnest('{B,Br,C,D,F,G,H,J,K,L,M,N,P,R,S,T,V,W,Z,Ch}'::text[]) a, unnest('{a,e,i,o,u,an,er,on}'::text[]) b;
        CREATE TEMP TABLE middle AS SELECT row_number() OVER () - 1 AS n, part FROM
          unnest('{"",ber,da,fi,gul,ka,lo,mar,ni,pel,ro,san,ter,va,wen,zu}'::text[]) part;
        CREATE TEMP TABLE back AS SELECT row_number() OVER () - 1 AS n, part FROM
          unnest('{ado,berg,croft,dez,dson,ez,field,gren,ham,ic,kins,ley,man,ner,o,ock,otto,quist,ra,rez,sen,ski,son,stein,ton,vich,ville,wood,worth}'::text[]) part;
        INSERT INTO fifi.resource (salon_id, id, kind)
        SELECT 1, \(InventedSalon.firstCustomer) + n, 'customer' FROM generate_series(0, \(size.customers - 1)) AS n;
        INSERT INTO fifi.customer (salon_id, id, name, email)
        SELECT 1, \(InventedSalon.firstCustomer) + i, given.word || ' ' || front.part || middle.part || back.part,
               'c' || i || '@example.com'
        FROM generate_series(0, \(size.customers - 1)) AS i
        JOIN given ON given.n = i % 80
        JOIN front ON front.n = (i * 31 + i / 160) % 160
        JOIN middle ON middle.n = (i / 7) % 16
        JOIN back ON back.n = (i / 11 + i / 29) % 29;
        INSERT INTO fifi.customer_phone (salon_id, customer_id, position, raw, e164)
        SELECT 1, \(InventedSalon.firstCustomer) + i, 0,
               '(' || substr(d, 1, 3) || ') ' || substr(d, 4, 3) || '-' || substr(d, 7), '+1' || d
        FROM generate_series(0, \(size.customers - 1)) AS i,
             LATERAL (SELECT (2000000000 + (i::bigint * 6364136223) % 7999999999)::text AS d) AS number;
        """
    }

    private static let dictionary = """
        INSERT INTO fifi.customer_word (salon_id, word, customer_id)
        SELECT 1, word, id FROM fifi.customer, unnest(fifi.words(name)) AS word;
        INSERT INTO fifi.name_word (salon_id, word) SELECT DISTINCT 1, word FROM fifi.customer_word;
        INSERT INTO fifi.name_variant (salon_id, variant, word)
        SELECT 1, variant, word FROM fifi.name_word, unnest(fifi.variants(word)) AS variant;
        """

    private static func visits(_ size: SalonSize) -> String {
        """
        INSERT INTO fifi.visit (salon_id, id, status, customer_id, starts_at, ends_at)
        SELECT 1, n + 1, 'completed', \(InventedSalon.firstCustomer) + (n::bigint * \(InventedSalon.stride)) % \(size.customers),
               t, t + CASE WHEN n % 4 = 0 THEN interval '60 minutes' ELSE interval '45 minutes' END
        FROM generate_series(0, \(size.visits - 1)) AS n,
             LATERAL (SELECT to_timestamp(
               (\(InventedSalon.today.ordinal) - 1 - n / \(InventedSalon.visitsPerDay)) * 86400::bigint + \(InventedSalon.offset)
               + (\(InventedSalon.opens) + n % \(InventedSalon.visitsPerDay) / \(InventedSalon.stylists) * \(InventedSalon.step)) * 60)
               AS t) AS start;
        """
    }

    private static let lines = """
        INSERT INTO fifi.visit_line (salon_id, visit_id, position, service_id, name, quoted, charged)
        SELECT 1, v.id, 0, s.id, s.name, s.price, s.price FROM fifi.visit v JOIN fifi.service s
        ON s.id = CASE WHEN (v.id - 1) % 4 = 0 THEN 4 ELSE 1 END + 4 * (v.id % 15);
        """

    private static let segments = """
        INSERT INTO fifi.segment (salon_id, visit_id, position, line, staff_id, kind, span)
        SELECT 1, v.id, p.position, 0, \(InventedSalon.firstStylist) + (v.id - 1) % \(InventedSalon.visitsPerDay) % \(InventedSalon.stylists),
               p.kind, tstzrange(v.starts_at + p.starts * interval '1 minute', v.starts_at + p.ends * interval '1 minute')
        FROM fifi.visit v JOIN (VALUES (true, 0, 'hands_on', 0, 30), (true, 1, 'processing', 30, 45),
          (true, 2, 'hands_on', 45, 60), (false, 0, 'hands_on', 0, 45)) AS p (gap, position, kind, starts, ends)
        ON p.gap = ((v.id - 1) % 4 = 0);
        """

    /// Of the last year only: without it a million holds take longer to build than all else takes to measure.
    private static let holds = """
        INSERT INTO fifi.hold (salon_id, visit_id, resource_id, span)
        SELECT 1, id, customer_id, tstzrange(starts_at, ends_at) FROM fifi.visit WHERE id <= 14600
        UNION ALL SELECT 1, visit_id, staff_id, span FROM fifi.segment WHERE visit_id <= 14600 AND kind = 'hands_on';
        """

    private static func sequences(_ size: SalonSize) -> String {
        """
        SELECT setval('fifi.resource_id_seq', \(InventedSalon.firstCustomer + size.customers));
        SELECT setval('fifi.visit_id_seq', \(size.visits + 1));
        SELECT setval('fifi.change_id_seq', 50000000);
        """
    }
}
