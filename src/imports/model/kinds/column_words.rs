//! What columns of tables are called, in English, French, Spanish and Arabic.

use crate::platform::text::fold;

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

/// Words of columns in which a committee speaks to itself: what it remarks, and how it rates.
#[rustfmt::skip]
const INTERNAL: [&str; 36] = [
    "comment", "comments", "committee", "jury", "review", "reviews", "reviewer", "reviewers", "score", "scores", "internal", "evaluation",
    "commentaire", "commentaires", "comité", "relecteur", "relecteurs", "évaluation", "évaluations", "interne", "internes",
    "comentario", "comentarios", "jurado", "revisor", "revisores", "puntuación", "puntaje", "evaluación", "evaluaciones", "interno", "interna",
    "تعليقات", "التعليقات", "اللجنة", "التقييم",
];

/// Whether a column is for organisers' eyes, as far as its name tells.
#[must_use]
pub fn is_internal(name: &str) -> bool {
    let name = fold::key(&name.replace(['_', '-'], " "));
    name.split(|c: char| !c.is_alphanumeric())
        .any(|word| INTERNAL.iter().any(|known| fold::key(known) == word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_committee_says_among_itself_is_known_by_its_column() {
        for name in [
            "Comments",
            "committee_rating",
            "Review score",
            "Note du comité",
            "Puntuación final",
            "تقييم اللجنة",
        ] {
            assert!(is_internal(name), "{name}");
        }
        for name in ["Title", "Public rating", "Level", "Commentary", "Room"] {
            assert!(!is_internal(name), "{name}");
        }
    }
}
