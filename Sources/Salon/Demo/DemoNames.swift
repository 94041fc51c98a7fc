/// Names that people in and around Arlington have; nobody in particular.
enum DemoNames {
    /// People who are always among the customers, since their names are what goes wrong first.
    static let always: [DemoName] = [
        DemoName("Ada", "Okafor", .english), DemoName("Grace", "Mbeki", .english),
        DemoName("Siobhán", "O'Brien", .english), DemoName("Liam", "O'Brien", .english),
        DemoName("Renée", "D’Angelo", .english), DemoName("Zoë", "Brontë-Smith", .english),
        DemoName("José Ángel", "Núñez de la Peña", .spanish), DemoName("María del Carmen", "Ibáñez Güell", .spanish),
        DemoName("Nguyễn", "Thị Minh Khai", .english), DemoName("Xiu", "Ng", .english),
        DemoName("አስቴር", "ተስፋዬ", .amharic), DemoName("ትዕግስት", "ገብረ መድህን", .amharic),
        DemoName("Tigist", "Haile", .amharic),
        DemoName("Wilhelmina Alexandra", "Featherstonehaugh-Cholmondeley of Saint-Germain-en-Laye", .english),
        DemoName("Chukwuemeka Oluwaseun", "Adébáyọ̀-Ọlátúnjí Fitzgerald-Worthington", .english),
    ]

    static let englishGiven = [
        "Amara", "Angela", "Aaliyah", "Beatrice", "Brianna", "Camille", "Cheryl", "Crystal", "Danielle", "Denise",
        "Destiny", "Ebony", "Elaine", "Erica", "Faith", "Gabrielle", "Gloria", "Hannah", "Imani", "Jasmine", "Joy",
        "Kayla", "Keisha", "Kendra", "Latoya", "Lauren", "Leah", "Linda", "Makeda", "Michelle", "Monique", "Naomi",
        "Nia", "Nicole", "Olivia", "Patrice", "Priscilla", "Rachel", "Regina", "Renee", "Sade", "Shanice", "Simone",
        "Tamika", "Tanya", "Tiffany", "Vanessa", "Whitney", "Yvonne", "Zuri", "Marcus", "Andre", "Jamal", "Terrence",
    ]
    static let englishFamily = [
        "Adams", "Allen", "Anderson", "Baker", "Banks", "Bell", "Bennett", "Booker", "Brooks", "Brown", "Bryant",
        "Campbell", "Carter", "Coleman", "Cooper", "Davis", "Dixon", "Edwards", "Evans", "Foster", "Freeman", "Gibson",
        "Grant", "Green", "Griffin", "Hall", "Harris", "Hayes", "Henderson", "Hill", "Howard", "Jackson", "James",
        "Jenkins", "Johnson", "Jones", "Joseph", "King", "Lewis", "Marshall", "Mensah", "Mitchell", "Moore", "Okoye",
        "O'Neil", "Owusu", "Parker", "Powell", "Reed", "Robinson", "Simmons", "Thompson", "Washington", "Williams",
    ]
    static let spanishGiven = [
        "Adriana", "Alejandra", "Ana María", "Andrés", "Belén", "Camila", "Carolina", "Concepción", "Daniela", "Elena",
        "Esperanza", "Fernanda", "Gabriela", "Guadalupe", "Inés", "Isabel", "Jimena", "Juana", "Lucía", "Luz",
        "Marisol",
        "Mónica", "Noemí", "Paloma", "Raúl", "Rocío", "Rosario", "Sofía", "Valentina", "Verónica", "Ximena", "Yolanda",
    ]
    static let spanishFamily = [
        "Acosta", "Aguilar", "Álvarez", "Benítez", "Castañeda", "Castillo", "Cruz", "Delgado", "Díaz", "Espinoza",
        "Fernández", "Flores", "Fuentes", "García", "Gómez", "Guzmán", "Hernández", "Jiménez", "López", "Martínez",
        "Medina", "Méndez", "Morales", "Muñoz", "Ortiz", "Peña", "Quiñones", "Ramírez", "Reyes", "Rivera", "Salazar",
        "Vásquez", "Zúñiga",
    ]
    /// An Ethiopian has a given name and then the father's given name, so that one list serves for both.
    static let ethiopic = [
        "አበበ", "አለማየሁ", "አልማዝ", "አማኑኤል", "አበባ", "በቀለ", "ብርሃኑ", "ብርቱካን", "ዳንኤል", "ደረጀ", "ደስታ", "እመቤት", "ፋሲካ", "ገነት",
        "ጌታቸው",
        "ግርማ", "ሀና", "ሄለን", "ሂሩት", "ከበደ", "ለምለም", "ልዑል", "መሠረት", "መኮንን", "ምህረት", "ሙሉጌታ", "ነጋሽ", "ራሄል", "ሰላም", "ሰሎሞን",
        "ሳራ", "ሶፍያ",
        "ታደሰ", "ተክለ", "ትርሐስ", "ወርቅነሽ", "ወንድሙ", "የሺ", "ዮሐንስ", "ዘነበች", "ዘውዲቱ",
    ]
    static let ethiopicInLatin = [
        "Abebe", "Alemayehu", "Almaz", "Amanuel", "Aster", "Bekele", "Berhanu", "Birtukan", "Daniel", "Dereje", "Desta",
        "Emebet", "Fasika", "Genet", "Getachew", "Girma", "Helen", "Hirut", "Kebede", "Lemlem", "Meseret", "Mekonnen",
        "Mihret", "Mulugeta", "Negash", "Rahel", "Selam", "Solomon", "Tadesse", "Tesfaye", "Wondimu", "Yohannes",
        "Zenebech", "Zewditu",
    ]
}
