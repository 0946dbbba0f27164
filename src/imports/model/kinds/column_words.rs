//! What columns of tables are called, in English, French, Spanish and Arabic.

/// Fields and the names that columns of it go by.
#[rustfmt::skip]
pub const WORDS: [(&str, &[&str]); 21] = [
    ("id", &["id", "no", "nr", "number", "event id", "proposal id", "code", "numéro", "n°", "número", "identifiant", "identificador", "الرقم", "رقم", "المعرف"]),
    ("guid", &["guid", "uuid"]),
    ("url", &["url", "link", "lien", "enlace", "adresse", "address", "الرابط", "رابط"]),
    ("title", &["title", "titre", "título", "name", "session title", "titre de la session", "título de la sesión", "proposal title", "العنوان", "عنوان"]),
    ("subtitle", &["subtitle", "sous titre", "subtítulo", "العنوان الفرعي"]),
    ("group", &["group", "groupe", "grupo", "theme group", "المجموعة"]),
    ("track", &["track", "theme", "thème", "thématique", "tema", "eje", "eje temático", "axe", "topic", "المسار", "المحور", "الموضوع"]),
    ("type", &["type", "format", "formato", "tipo", "event type", "session type", "type de session", "tipo de sesión", "النوع", "نوع الجلسة"]),
    ("language", &["language", "langue", "idioma", "lengua", "lang", "اللغة", "لغة"]),
    ("state", &["state", "status", "statut", "état", "estado", "الحالة"]),
    ("abstract", &["abstract", "summary", "résumé", "resumen", "sinopsis", "الملخص", "ملخص"]),
    ("description", &["description", "descripción", "details", "détails", "detalles", "الوصف", "وصف"]),
    ("submitter", &["submitter", "submitted by", "author", "auteur", "auteure", "autor", "autora", "déposant", "proponente", "proposé par", "مقدم الاقتراح", "المؤلف", "صاحب الاقتراح"]),
    ("speakers", &["speaker", "speakers", "presenter", "presenters", "panelists", "intervenant", "intervenants", "intervenante", "intervenantes", "orateur", "orateurs", "ponente", "ponentes", "orador", "oradores", "panelistas", "المتحدثون", "المتحدث", "المتحدثين"]),
    ("facilitators", &["facilitator", "facilitators", "moderator", "moderators", "chair", "animateur", "animateurs", "modérateur", "modérateurs", "facilitador", "facilitadores", "moderador", "moderadores", "الميسر", "الميسرون", "مدير الجلسة"]),
    ("expected_audience", &["expected audience", "audience", "public attendu", "público previsto", "público esperado", "الجمهور المتوقع"]),
    ("scheduled_at", &["start time", "start", "date", "time", "scheduled at", "début", "date et heure", "horaire", "inicio", "fecha", "fecha y hora", "horario", "التاريخ", "الموعد", "وقت البدء"]),
    ("duration", &["duration", "length", "minutes", "durée", "duración", "المدة"]),
    ("room", &["room", "salle", "sala", "venue", "location", "lieu", "lugar", "القاعة", "المكان"]),
    ("created_at", &["created at", "created", "creation date", "submission date", "date de création", "fecha de creación", "timestamp", "horodateur", "marca temporal", "تاريخ الإنشاء"]),
    ("updated_at", &["updated at", "updated", "update date", "last modified", "date de modification", "fecha de modificación", "تاريخ التعديل"]),
];
