## common

common-save = Guardar
common-cancel = Cancelar
common-keep-it = Conservarlo
common-back = Volver
common-change = Cambiar
common-edit = Editar
common-delete = Eliminar
common-remove = quitar
common-more = Más
common-show-all = Ver todo
common-order = Orden
common-sort = Ordenar
common-optional = { $label } (opcional)
common-none = Ninguno
common-yes = Sí
common-no = No
common-saved = Guardado.
common-unchanged = No había ningún cambio, así que no se guardó nada.
common-leaves-site = (sale de este sitio)
common-quoted = «{ $text }»
common-label-value = { $label }: { $value }
common-list-comma = {", "}
common-list-semicolon = {"; "}
common-list-and = { $first } y { $last }
common-pager-label = Páginas
common-pager-first = Primera página
common-pager-previous = Página anterior
common-pager-next = Página siguiente
common-pager-last = Última página
common-pager-newer = Más recientes
common-pager-older = Más antiguos
common-pager-page = Página { $number }
common-pager-page-of = Página { $number } de { $pages }
common-pager-size =
    { $n ->
        [one] { $n } en esta página
       *[other] { $n } en esta página
    }
common-percent = { $n } %
common-size-bytes =
    { $n ->
        [one] { $n } byte
       *[other] { $n } bytes
    }
common-size-kilobytes = { $n } kB
common-size-megabytes = { $size } MB
common-in-en = en inglés
common-in-fr = en francés
common-in-es = en español
common-in-ar = en árabe
common-in-other = en { $language }

#
#
#

## layout

layout-page-title = { $page } – { $forum }
layout-page-title-error = Error: { $page } – { $forum }
layout-skip = Ir al texto
layout-home = { $forum }, página de inicio
layout-mast-label = Principal
layout-latest = Recientes
layout-proposals = Propuestas
layout-categories = Categorías
layout-account-label = Su cuenta
layout-sign-in = Iniciar sesión
layout-sign-up = Crear una cuenta
layout-profile = Perfil
layout-settings = Ajustes
layout-setup = Preparación del foro
layout-sign-out = Cerrar sesión
layout-side-label = Junto al texto
layout-footer-label = Sobre este sitio
layout-languages-label = Idiomas
layout-about = Sobre este foro
layout-rules = Normas
layout-licence = Plenum es software libre (AGPL-3.0).
layout-demo-note = Esto es una demostración. Las personas y los textos son inventados.
layout-confirm-note = Su dirección de correo aún no está confirmada: puede leer, pero no publicar. { $link }
layout-closed-note = El foro aún no está abierto: solo quienes lo administran ven estas páginas.

#
#
#

## errors

error-400-title = No se puede leer esta petición
error-400-what = Falta una parte, o está escrita de un modo que el foro no conoce.
error-400-do = Vuelva atrás, revise lo que escribió y envíelo de nuevo.
error-403-title = No tiene permiso para esto
error-403-what = Su cuenta no da acceso a esta página o acción.
error-403-what-signed-out = Esta página es solo para miembros.
error-403-what-origin = El formulario no procedía de una página de este foro, así que no se ejecutó.
error-403-do = Si debería darlo, consulte con la moderación.
error-403-do-origin = Abra de nuevo la página y envíe el formulario desde ella.
error-404-title = Esta página no existe
error-404-what = La dirección es errónea, o lo que había aquí se retiró o no es público.
error-404-do = Compruebe la dirección, o siga por aquí:
error-405-title = Esta dirección es de un formulario
error-405-what = Recibe lo que envía un formulario y por sí misma no muestra nada.
error-405-do = Vuelva a la página del formulario y envíelo desde allí.
error-409-title = Alguien se adelantó
error-409-what = Lo que estaba cambiando cambió desde que lo abrió.
error-409-do = Su texto se conserva abajo. Vea lo que hay ahora y envíe el suyo de nuevo.
error-413-title = Es demasiado grande
error-413-what = Lo enviado supera { $size }, el máximo que admite esta página.
error-413-do = Vuelva atrás, acórtelo y envíelo de nuevo.
error-422-title = Esto aún no se puede guardar
error-422-what = Hay algo que corregir.
error-422-do = Vuelva atrás, corríjalo y envíelo de nuevo.
error-429-title = Demasiado en poco tiempo
error-429-what = El foro limita con qué frecuencia se puede hacer esto, para que nadie pueda saturarlo.
error-429-do = Podrá intentarlo de nuevo en { $wait }.
error-500-title = El foro cometió un error
error-500-what = No es culpa suya. El error quedó registrado y lo guardado antes está a salvo.
error-500-do = Vuelva atrás e inténtelo de nuevo. Si se repite, avise a quienes administran el foro con este número: { $id }
error-503-title = El foro está ocupado
error-503-what = En este momento tiene demasiado que hacer o se está actualizando. No se guardó nada.
error-503-do = Espere un minuto y vuelva a cargar la página.
error-ways-label = Para seguir
error-way-back = Volver a la página anterior
error-way-again = Volver a cargar esta página
error-way-home = Página de inicio
error-way-latest = Temas recientes
error-way-proposals = Todas las propuestas
error-way-categories = Todas las categorías
error-kept-text = Su texto

#
#
#

## forms

form-errors-title =
    { $n ->
        [one] { $n } cosa que corregir
       *[other] { $n } cosas que corregir
    }
form-errors-kept = Todo lo que escribió sigue aquí.
form-required = Este campo está vacío y es necesario.
form-required-title = El tema aún no tiene título.
form-required-text = Aún no hay texto.
form-required-category = Elija una categoría.
form-required-address = Escriba su dirección de correo. Ejemplo: ana@example.org
form-required-name = Escriba el nombre que desea tener aquí.
form-required-password = Escriba su contraseña.
form-required-reason = Indique un motivo: lo verá todo el mundo.
form-too-short =
    { $has ->
        [one] Tiene { $has } carácter y necesita al menos { $min }.
       *[other] Tiene { $has } caracteres y necesita al menos { $min }.
    }
form-too-long =
    { $has ->
        [one] Tiene { $has } carácter y puede tener como máximo { $max }.
       *[other] Tiene { $has } caracteres y puede tener como máximo { $max }.
    }
form-address-no-at = Falta la @ en esta dirección. Ejemplo: ana@example.org
form-address-wrong = Escrita así, esta dirección no puede recibir correo. Ejemplo: ana@example.org
form-link-wrong = Esto no es una dirección web. Ejemplo: https://example.org
form-name-characters = Un nombre de usuario se compone de letras, cifras, «-» y «_», y empieza por una letra o una cifra.
form-name-taken = «{ $name }» ya está en uso. Elija otro nombre.
form-name-alike = «{ $name }» se parece a «{ $other }», que ya está en uso. Elija otro nombre.
form-name-mixed = «{ $name }» mezcla letras parecidas de varios alfabetos. Use uno solo.
form-name-reserved = «{ $name }» está reservado para el foro. Elija otro nombre.
form-name-unshowable = Contiene caracteres que no se ven. Quítelos.
form-password-common = Es una de las contraseñas que se prueban primero. Varias palabras seguidas son mejores.
form-password-own-name = La contraseña no debe ser su nombre ni su dirección.
form-code-wrong = Este código no corresponde. Tiene seis cifras y está en el último correo que le enviamos.
form-choice-unknown = Elija una opción de la lista.
form-rules-unticked = Marque la casilla para indicar que leyó las normas.
form-left =
    { $n ->
        [one] { $n } carácter disponible
       *[other] { $n } caracteres disponibles
    }

#
#
#

## accounts

account-sign-up-title = Crear una cuenta
account-sign-up-lede = Para responder, marcar «me gusta» y abrir temas. Para leer no hace falta.
account-display-name-label = Su nombre
account-display-name-hint = Tal como aparece junto a sus mensajes.
account-name-label = Nombre de usuario
account-name-hint = Letras, cifras, «-» y «_». Así le mencionan los demás: @nombre.
account-address-label = Dirección de correo
account-address-hint = Enviamos un mensaje para confirmarla. Nunca se muestra.
account-password-label = Contraseña
account-password-hint = Al menos { $min } caracteres. Varias palabras seguidas sirven. Puede dejarla vacía e iniciar sesión con un enlace por correo.
account-password-hint-required = Al menos { $min } caracteres. Varias palabras seguidas sirven.
account-language-label = Idioma del foro y del correo
account-rules-tick = He leído las { $link }.
account-rules-link = normas
account-sign-up-button = Crear la cuenta
account-sign-up-have-one = Ya tengo una
account-next-title = Qué sigue
account-next-text = Le enviamos un enlace por correo. Hasta que lo abra puede leer, y nada de lo que escriba se publica.
account-kept-title = Qué guardamos
account-kept-text = Su nombre, su dirección y lo que escribe. Las direcciones de red durante 30 días como máximo. Sin rastreadores.
account-sign-up-done-title = Mire su buzón
account-sign-up-done-text = Un mensaje va en camino a { $address }. Su enlace confirma la dirección y sirve durante { $duration }.
account-sign-up-done-nothing = ¿No llegó nada? Mire entre el correo no deseado o pida que se envíe de nuevo.
account-confirm-again-button = Enviar el mensaje de nuevo
account-confirm-again-done = Enviado de nuevo a { $address }.
account-confirm-title = Confirmar su dirección de correo
account-confirm-text = { $address } será la dirección de la cuenta { $name }.
account-confirm-button = Confirmar la dirección
account-confirm-done = Su dirección está confirmada. Ya puede publicar.
account-confirm-already = Esta dirección ya estaba confirmada.
account-suspended-until = Esta cuenta está suspendida hasta el { $date }: «{ $reason }»
account-suspended = Esta cuenta está suspendida.
account-profile-title = Perfil de { $name }
account-since = Miembro desde { $date }
account-posts =
    { $n ->
        [one] { $n } mensaje
       *[other] { $n } mensajes
    }
account-topics =
    { $n ->
        [one] { $n } tema abierto
       *[other] { $n } temas abiertos
    }
account-likes =
    { $n ->
        [one] { $n } me gusta recibido
       *[other] { $n } me gusta recibidos
    }
account-contributions-title = Temas y mensajes
account-contributions-empty = { $name } aún no ha escrito aquí.
account-contributions-empty-own = Aún no ha escrito aquí. Una propuesta que conozca bien es un buen comienzo.
account-role-admin = Administración
account-role-moderator = Moderación
account-role-organiser = Organización
account-role-committee = Comité
account-profile-edit = Editar el perfil
account-profile-edit-lede = Todo esto es público. Solo el nombre es necesario.
account-affiliation-label = Organización
account-affiliation-hint = La organización en cuyo nombre habla o en la que trabaja.
account-country-label = País
account-country-hint = Tal como desea verlo junto a su nombre.
account-bio-label = Sobre usted
account-bio-hint = Unas frases, { $max } caracteres como máximo.
account-profile-save = Guardar el perfil
account-profile-saved = Su perfil está guardado.
account-settings-title = Ajustes
account-settings-lede = Solo usted los ve.
account-zone-label = Zona horaria
account-zone-hint = Todas las horas se muestran en ella. Allí son las { $time }.
account-settings-save = Guardar los ajustes
account-settings-saved = Sus ajustes están guardados.
account-settings-password-title = Contraseña
account-settings-password-text = Le enviamos por correo un enlace para fijar otra.

#
#
#

## sessions

session-sign-in-title = Iniciar sesión
session-login-label = Nombre de usuario o dirección de correo
session-password-label = Contraseña
session-shared-label = Este dispositivo es compartido
session-shared-hint = La sesión se cierra con el navegador y aquí no queda ningún borrador.
session-sign-in-button = Iniciar sesión
session-or = o
session-mail-title = Iniciar sesión por correo
session-mail-text = Le enviamos un enlace y un código de seis cifras. No hace falta contraseña.
session-mail-button = Enviarme un enlace y un código
session-mail-sent-title = Mire su buzón
session-mail-sent-text = Si { $address } pertenece a una cuenta, un mensaje va en camino. Su enlace y su código sirven durante { $duration }.
session-code-label = Código de seis cifras
session-code-hint = Solo sirve en este navegador.
session-code-button = Iniciar sesión con el código
session-link-title = Iniciar sesión en { $forum }
session-link-text = Abrió el enlace de su correo. Solo falta un botón.
session-link-button = Iniciar sesión como { $name }
session-forgot = Olvidé mi contraseña
session-no-account = Aún no tengo cuenta
session-wrong = Este nombre y esta contraseña no corresponden. Revise ambos, o pida un enlace por correo.
session-throttle =
    { $fails ->
        [one] Falló { $fails } intento. Podrá intentarlo de nuevo en { $wait }, o pedir ya un enlace por correo.
       *[other] Fallaron { $fails } intentos. Podrá intentarlo de nuevo en { $wait }, o pedir ya un enlace por correo.
    }
session-throttle-mail = Ya se enviaron varios mensajes a esta dirección. Podrá pedir otro en { $wait }.
session-throttle-code = Se probaron demasiados códigos. Pida otro mensaje en { $wait }.
session-throttle-sign-up = Se crearon muchas cuentas desde su red. Podrá intentarlo de nuevo en { $wait }.
session-token-title = Este enlace ya no sirve
session-token-expired = Su plazo terminó. Pida otro.
session-token-used = Ya se usó, y solo sirve una vez.
session-token-unknown = Está incompleto, o uno más nuevo lo sustituyó. Abra el del último correo.
session-signed-in = Sesión iniciada como { $name }.
session-signed-out = Sesión cerrada. Los borradores de este dispositivo se borraron.
session-already = La sesión abierta es la de { $name }.
session-needed = Inicie sesión para seguir. Volverá a donde estaba.
session-expired-writing = La sesión se cerró mientras escribía. Su texto sigue aquí: inicie sesión y publíquelo.
session-kept-text = Su texto se conserva: lo encontrará al iniciar sesión.
session-reset-request-title = Fijar una contraseña nueva
session-reset-request-text = Le enviamos un enlace. La contraseña anterior sirve hasta que fije la nueva.
session-reset-request-button = Enviarme un enlace
session-reset-sent-text = Si { $address } pertenece a una cuenta, un mensaje va en camino. Su enlace sirve durante { $duration }.
session-reset-title = Contraseña nueva para { $name }
session-reset-label = Contraseña nueva
session-reset-button = Guardar la contraseña
session-reset-done = Su contraseña nueva vale desde ahora. La sesión se cerró en los demás dispositivos.

#
#
#

## setup

setup-link-title = Poner en marcha este foro
setup-link-text = Este enlace sirve una sola vez. Crea la cuenta de la primera persona que administra el foro.
setup-link-used-title = Este foro ya está en marcha
setup-link-used-text = El enlace de puesta en marcha sirve una vez y ya existe una cuenta de administración. Inicie sesión con ella.
setup-account-button = Crear la cuenta de administración
setup-title = Preparación del foro
setup-lede = Seis pasos, en cualquier orden. Hasta que abra el foro, solo lo ven quienes lo administran.
setup-progress =
    { $n ->
        [one] { $n } paso de { $total } hecho
       *[other] { $n } pasos de { $total } hechos
    }
setup-step-done = hecho
setup-step-to-do = por hacer
setup-name-title = Nombre e idiomas
setup-name-text = Cómo se llama el foro y en qué idiomas escriben sus miembros.
setup-name-label = Nombre del foro
setup-name-hint = Aparece en lo alto de cada página y en cada correo.
setup-intro-label = Para qué sirve
setup-intro-hint = Una o dos frases para la página de inicio.
setup-languages-label = Idiomas de las conversaciones
setup-languages-hint = Los miembros eligen entre ellos al escribir. La interfaz tiene cuatro idiomas en todo caso.
setup-name-button = Guardar nombre e idiomas
setup-mail-title = Correo de prueba
setup-mail-text = Los miembros confirman su dirección e inician sesión por correo. Compruebe que llega.
setup-mail-file = El correo no se envía: se escribe en archivos en { $path }. Para enviarlo, inicie el foro con { $command }.
setup-mail-to-label = Enviar a
setup-mail-button = Enviar un correo de prueba
setup-mail-sent = El correo de prueba va en camino a { $address }.
setup-mail-failed = El servidor de correo lo rechazó: { $reason }
setup-mail-arrived-button = Llegó
setup-rules-title = Normas
setup-rules-text = Lo que vale para quienes escriben aquí. Se leen al crear la cuenta; si son breves, se leen de verdad.
setup-rules-label = Normas
setup-rules-hint = Una por línea. Son una sugerencia: cámbielas según necesite.
setup-rules-button = Guardar las normas
setup-rules-saved = Las normas están guardadas.
setup-import-title = Propuestas
setup-import-text = Las propuestas vienen del sistema de conferencias de la cumbre. Ejecute esta orden donde corre el foro:
setup-import-count =
    { $n ->
        [one] { $n } propuesta está aquí.
       *[other] { $n } propuestas están aquí.
    }
setup-import-again = El mismo archivo dos veces no cambia nada; una propuesta modificada recibe una versión nueva.
setup-moderators-title = Moderación
setup-moderators-text = Cierra, fija y mueve temas y elimina mensajes. Cada acto deja una línea que todo el mundo puede leer.
setup-moderators-label = Nombre de usuario de un miembro
setup-moderators-button = Encargar la moderación
setup-moderators-added = { $name } forma parte ahora de la moderación.
setup-moderators-unknown = Nadie tiene aquí el nombre de usuario «{ $name }». Primero hace falta una cuenta.
setup-moderators-none = Por ahora, solo está usted.
setup-open-title = Abrir el foro
setup-open-text = A partir de entonces todo el mundo puede leer, y quien confirmó una dirección puede escribir.
setup-open-button = Abrir el foro
setup-open-done = El foro está abierto.

#
#
#

## site

site-home-summit = Cumbre
site-home-intro = Aquí cada sesión propuesta a la cumbre tiene su conversación pública. Todo se lee sin cuenta. Inicie sesión para responder, marcar «me gusta» y abrir temas.
site-browse-proposals =
    { $n ->
        [one] Ver { $n } propuesta
       *[other] Ver { $n } propuestas
    }
site-figures-label = El foro en cifras
site-figure-proposals =
    { $n ->
        [one] propuesta
       *[other] propuestas
    }
site-figure-topics =
    { $n ->
        [one] tema
       *[other] temas
    }
site-figure-posts =
    { $n ->
        [one] mensaje
       *[other] mensajes
    }
site-figure-members =
    { $n ->
        [one] miembro
       *[other] miembros
    }
site-figure-likes =
    { $n ->
        [one] me gusta
       *[other] me gusta
    }
site-discussed-title = En conversación
site-discussed-all = Todos los temas recientes
site-new-proposals-title = Propuestas nuevas
site-new-proposals-all = Todas las propuestas
site-tracks-title = Por categoría
site-how-title = Cómo funciona
site-how-text = Las propuestas vienen del programa de la cumbre y lo siguen. Cada una tiene de entrada un tema. Cualquiera puede leer; los miembros responden; lo que la moderación hace con un tema queda escrito en él.
site-empty-title = Aún no hay ninguna conversación
site-empty-text = El primer mensaje de un tema lo trae a esta página. { $link }
site-not-open-title = Este foro aún no está abierto
site-not-open-text = Quienes lo administran lo están preparando. Vuelva en unos días.
site-about-title = Sobre este foro
site-about-purpose = Aquí se conversa en público sobre las sesiones propuestas a una cumbre: quienes las proponen, aquellas personas a quienes importan y los responsables públicos que responden.
site-about-record-title = Lo que queda escrito
site-about-record = Los mensajes están numerados y conservan su número. Las ediciones guardan cada versión. Lo eliminado deja una línea en su lugar.
site-about-data-title = Sus datos
site-about-data = Guardamos su nombre, su dirección de correo y lo que escribe. Las direcciones de red se guardan 30 días como máximo. Ninguna página carga nada de otro sitio y nadie rastrea lo que hace.
site-about-software-title = El software
site-about-software = Este foro funciona con Plenum, software libre que cualquiera puede usar, leer y mejorar.
site-rules-title = Normas
site-rules-lede = Valen para todo el mundo, también para los responsables públicos y la moderación.
site-rules-start-matter = Hable del asunto, no de la persona.
site-rules-start-capacity = Si habla en nombre de una organización, dígalo.
site-rules-start-sources = Indique la fuente de lo que afirma.
site-rules-start-language = Escriba en el idioma que mejor domine.
site-rules-start-privacy = No publique nada de otras personas que no sea ya público.
site-rules-start-advertising = Sin publicidad.
site-rules-start-moderation = La moderación actúa en público y da sus motivos; se le puede responder.

#
#
#

## categories

category-list-title = Categorías
category-list-lede = Cada eje de la cumbre tiene su categoría; las demás son para todo lo que la rodea.
category-list-empty = Aún no hay categorías. Al importar propuestas se crea una por eje.
category-label = Categoría
category-topics =
    { $n ->
        [one] { $n } tema
       *[other] { $n } temas
    }
category-proposals =
    { $n ->
        [one] { $n } propuesta
       *[other] { $n } propuestas
    }
category-last = último mensaje el { $date }
category-limited = solo para { $groups }
category-topics-title = Temas en { $name }
category-proposals-link = Sus propuestas
category-empty-title = Aún no hay temas aquí
category-empty-text = Abra uno, o responda a una propuesta: su tema aparecerá aquí.

#
#
#

## summits

summit-label = Cumbre
summit-proposals =
    { $n ->
        [one] { $n } sesión propuesta
       *[other] { $n } sesiones propuestas
    }

#
#
#

## proposals

proposal-list-title = Propuestas
proposal-list-title-summit = Propuestas para { $summit }
proposal-count =
    { $n ->
        [one] { $n } propuesta
       *[other] { $n } propuestas
    }
proposal-count-of =
    { $total ->
        [one] { $n } de { $total } propuesta
       *[other] { $n } de { $total } propuestas
    }
proposal-number = N.º { $number }
proposal-name = Propuesta { $number }
proposal-untitled = Propuesta sin título
proposal-title-label = Título
proposal-subtitle-label = Subtítulo
proposal-state-label = Estado
proposal-state-new = Nueva
proposal-state-submitted = Presentada
proposal-state-unconfirmed = Por confirmar
proposal-state-accepted = Aceptada
proposal-state-confirmed = Confirmada
proposal-state-rejected = Rechazada
proposal-state-withdrawn = Retirada
proposal-state-canceled = Cancelada
proposal-state-gone = Ya no está en la fuente
proposal-group-label = Grupo
proposal-track-label = Eje
proposal-type-label = Formato
proposal-language-label = Idioma
proposal-ratings-title = Valoraciones
proposal-ratings-source = En { $site }
proposal-ratings-note = Dadas en { $site }, no aquí.
proposal-rating-committee = Comité
proposal-rating-public = Público
proposal-rating = { $average } / { $best }
proposal-rating-spoken = { $average } de { $best }
proposal-votes =
    { $n ->
        [one] { $n } voto
       *[other] { $n } votos
    }
proposal-votes-none = aún sin votos
proposal-abstract-label = Resumen
proposal-abstract-read = Leer el resumen
proposal-description-label = Descripción
proposal-description-read = Leer la descripción
proposal-as-submitted = tal como se presentó, { $in_language }
proposal-people-title = Personas
proposal-submitter-label = Presentada por
proposal-speakers-label =
    { $n ->
        [one] Interviene
       *[other] Intervienen
    }
proposal-facilitators-label =
    { $n ->
        [one] Facilita
       *[other] Facilitan
    }
proposal-role-submitter = propone
proposal-role-speaker = interviene
proposal-role-facilitator = facilita
proposal-affiliation-label = Organización
proposal-country-label = País
proposal-biography-label = Biografía
proposal-biography-read = Sobre { $name }
proposal-person-link = { $name } en { $site }
proposal-facts-title = Datos
proposal-created-label = Creación
proposal-updated-label = Último cambio
proposal-audience-label = Público previsto
proposal-room-label = Sala
proposal-time-label = Horario
proposal-time-span = de { $start } a { $end }
proposal-source-label = Fuente
proposal-source-link = la propuesta { $number } en { $site }
proposal-source-link-plain = una propuesta en { $site }
proposal-source-open = Abrir en { $site }
proposal-other-title = Otra información
proposal-more-link = Personas, versiones y todo lo demás
proposal-withdrawn-note = La retiraron quienes la propusieron. La conversación permanece.
proposal-canceled-note = Cancelada: esta sesión no se celebra. La conversación permanece.
proposal-rejected-note = No fue elegida para el programa. La conversación permanece.
proposal-gone-note = La fuente ya no incluye esta propuesta. Su contenido se conserva aquí.
proposal-topics-title = Temas sobre esta propuesta
proposal-discuss-link = Conversar sobre esta propuesta
proposal-start-topic = Abrir otro tema sobre ella
proposal-versions-title = Versiones
proposal-version-number = Versión { $number }
proposal-version-current = actual
proposal-version-first = primera importación
proposal-version-from = desde { $site }
proposal-version-changed = Qué cambió: { $fields }
proposal-filter-title = Filtros
proposal-filter-in-use =
    { $n ->
        [one] Filtros – { $n } en uso
       *[other] Filtros – { $n } en uso
    }
proposal-filter-show = Mostrar resultados
proposal-filter-clear = Borrar todo
proposal-filter-chips-label = Filtros en uso
proposal-filter-more-tracks =
    { $n ->
        [one] { $n } eje más
       *[other] { $n } ejes más
    }
proposal-sort-newest = Más recientes
proposal-sort-discussed = Más comentadas
proposal-next-page = Propuestas siguientes
proposal-previous-page = Propuestas anteriores
proposal-empty-title = Ninguna propuesta cumple estos filtros
proposal-empty-text = Quite uno y verá más, o bórrelos todos.
proposal-none-title = Aún no hay propuestas
proposal-none-text = Aparecerán aquí cuando quienes administran el foro las importen de la cumbre.

#
#
#

## topics

topic-about = Este tema trata sobre { $link }
topic-about-short = sobre { $link }
topic-latest-title = Temas recientes
topic-latest-empty-title = Aún no hay temas
topic-latest-empty-text = Un tema entra en esta lista con su primer mensaje. Abra uno, o responda a una propuesta.
topic-top-title = Temas con más respuestas y me gusta
topic-top-week = Esta semana
topic-top-month = Este mes
topic-top-year = Este año
topic-top-all = Desde el principio
topic-top-empty = Nada recibió respuestas ni me gusta en este tiempo. Pruebe un período más largo.
topic-list-tabs-label = Qué temas
topic-list-newer = Temas más recientes
topic-list-older = Temas más antiguos
topic-replies =
    { $n ->
        [one] { $n } respuesta
       *[other] { $n } respuestas
    }
topic-views =
    { $n ->
        [one] { $n } lectura
       *[other] { $n } lecturas
    }
topic-participants =
    { $n ->
        [one] Participa { $n } persona
       *[other] Participan { $n } personas
    }
topic-participant-posts =
    { $n ->
        [one] { $n } mensaje
       *[other] { $n } mensajes
    }
topic-participants-title = Participan
topic-last-by = último mensaje: { $name }
topic-started-by = abierto por { $name }
topic-pinned = Fijado
topic-closed = Cerrado
topic-private = Privado
topic-companion = tema de la propuesta
topic-linked-from = Enlazado desde { $link }
topic-linked-from-more =
    { $n ->
        [one] Enlazado desde { $link } y { $n } tema más
       *[other] Enlazado desde { $link } y { $n } temas más
    }
topic-links-title = Enlaces
topic-links-from = Desde
topic-links-to = Hacia
topic-jump-first = Primer mensaje
topic-jump-last = Último mensaje
topic-page-title = { $title }, página { $number }
topic-posts-label = Mensajes
topic-no-replies = Nadie ha respondido aún. La primera respuesta llevará este tema a la lista de temas recientes.
topic-new-title = Abrir un tema
topic-new-lede = Público, como { $name }.
topic-new-about = Sobre { $link }
topic-title-label = Título
topic-title-hint = Una frase que diga de qué trata, { $max } caracteres como máximo.
topic-category-label = Categoría
topic-category-choose = Elija una
topic-text-label = Texto
topic-proposal-label = Sobre una propuesta
topic-proposal-hint = Su dirección en este foro o su número, si el tema trata de una.
topic-proposal-unknown = Ninguna propuesta tiene aquí esa dirección o ese número.
topic-new-button = Abrir el tema
topic-new-done = Su tema está abierto.
topic-new-throttle = Abrió varios temas en poco tiempo. Podrá abrir otro en { $wait }.
topic-category-refused = No puede abrir temas en esta categoría. Elija otra.
topic-title-edit-title = Cambiar el título
topic-title-edit-button = Guardar el título
topic-title-edit-done = El título se cambió.
topic-entry-closed = La moderación cerró este tema.
topic-entry-reopened = La moderación reabrió este tema.
topic-entry-pinned = La moderación fijó este tema.
topic-entry-unpinned = La moderación dejó de fijar este tema.
topic-entry-moved = La moderación movió este tema de { $from } a { $to }.
topic-entry-title = El título cambió de «{ $from }» a «{ $to }».
topic-entry-proposal-changed = La propuesta cambió: { $fields }. { $link }
topic-entry-proposal-link = Ver qué cambió
topic-closed-note = Este tema está cerrado: se puede leer y enlazar, no responder.
topic-private-note = Solo sus miembros ven este tema.

#
#
#

## posts

post-number = Mensaje { $number }
post-link = mensaje { $number }
post-heading = Mensaje { $number }, { $name }
post-heading-reply = Mensaje { $number }, { $name }, respuesta al { $parent }
post-permalink = Enlace al mensaje { $number }, { $date }
post-answers = Responde a { $name }, mensaje { $number }
post-answers-deleted = Responde al mensaje { $number }
post-answered =
    { $n ->
        [one] { $n } respuesta
       *[other] { $n } respuestas
    }
post-answered-in = Respuestas: { $links }
post-edited =
    { $n ->
        [0] sin editar
        [1] editado una vez
        [2] editado dos veces
       *[other] editado { $n } veces
    }
post-quote-source = { $name }, { $link }
post-actions-label = Acciones del mensaje { $number }
post-reply = Responder
post-reply-label = Responder al mensaje { $number }
post-quote = Citar
post-quote-label = Citar el mensaje { $number }
post-edit = Editar
post-edit-label = Editar el mensaje { $number }
post-delete = Eliminar
post-delete-label = Eliminar el mensaje { $number }
post-more-label = Más sobre el mensaje { $number }
post-composer-label = Su respuesta
post-composer-label-to = Su respuesta a { $name }, mensaje { $number }
post-composer-hint = Pública, como { $name }. Podrá editarla; cada versión queda visible.
post-composer-reply-to-topic = Responder mejor al tema entero
post-composer-parent = A qué responde
post-button = Publicar la respuesta
post-preview-button = Vista previa
post-preview-title = Vista previa
post-preview-note = Así se verá. Aún no está publicado.
post-format-link = Cómo escribir negrita, enlaces, listas y tablas
post-format-bold = Negrita
post-format-italic = Énfasis
post-format-anchor = Enlace
post-format-quote = Cita
post-format-list = Lista
post-format-table = Tabla
post-format-toolbar = Formato
post-format-what = Qué quiere
post-format-how = Qué se escribe
post-language-label = Idioma de este texto
post-language-detect = Detectarlo
post-language-detected = Parece ser: { $language }. Cámbielo si no lo es.
post-done = Publicada. Su respuesta es la número { $number }.
post-done-already = Ya estaba publicado, con el número { $number }.
post-sign-in-title = Iniciar sesión para responder
post-sign-in-hint = Ya puede escribir aquí: su texto se conserva mientras inicia sesión.
post-sign-in-button = Iniciar sesión y publicar la respuesta
post-unconfirmed-note = Confirme su dirección de correo para responder. El enlace está en el mensaje que le enviamos.
post-draft-kept = Hay un borrador guardado en este dispositivo.
post-draft-found = Su borrador del { $date } está aquí de nuevo.
post-draft-discard = Descartar el borrador
post-error-closed = Este tema se cerró mientras escribía. Su texto sigue aquí.
post-error-parent-gone = El mensaje { $number }, al que responde, fue eliminado. Responda al tema o a otro mensaje.
post-error-nested = Las citas y listas de este texto están demasiado anidadas para mostrarse. Simplifíquelas.
post-error-same = Publicó el mismo texto con el número { $number }.
post-throttle = Publicó mucho en poco tiempo. Podrá publicar de nuevo en { $wait }. Su texto sigue aquí.
post-edit-title = Editar el mensaje { $number }
post-edit-text-label = Texto
post-edit-reason-label = Por qué
post-edit-reason-hint = Unas palabras para quien lea las versiones.
post-edit-button = Guardar el mensaje
post-edit-done = El mensaje { $number } está guardado. La versión anterior sigue siendo legible.
post-edit-conflict = Este mensaje se editó a las { $time }, después de que lo abriera. Su texto se conserva abajo.
post-revisions-title = Versiones del mensaje { $number }
post-revisions-back = Volver al mensaje { $number }
post-revision-heading = Versión { $number }
post-revision-current = actual
post-revision-first = tal como se publicó
post-revision-byline = { $date }, por { $name }
post-revision-moderator = { $date }, por la moderación
post-revision-no-reason = sin motivo indicado
post-revision-added = añadido
post-revision-taken-out = quitado
post-delete-title = ¿Eliminar el mensaje { $number }?
post-delete-text =
    { $n ->
        [one] En su lugar queda una línea; { $n } respuesta conserva su enlace.
       *[other] En su lugar queda una línea; { $n } respuestas conservan su enlace.
    }
post-delete-text-alone = En su lugar queda una línea, para que los números no cambien.
post-delete-button = Eliminar el mensaje { $number }
post-delete-done = El mensaje { $number } está eliminado.
post-restore-button = Restaurar el mensaje { $number }
post-restore-done = El mensaje { $number } está de vuelta.
post-gone-by-author = Lo eliminó quien lo escribió, el { $date }. El número permanece para que enlaces y respuestas conserven su sentido.
post-gone-by-moderator = Lo eliminó la moderación el { $date }: «{ $reason }»

#
#
#

## likes

like-button = Me gusta
like-label = Indicar que le gusta el mensaje { $number }
like-label-pressed = Su me gusta al mensaje { $number }
like-undo-label = Quitar su me gusta del mensaje { $number }
like-count =
    { $n ->
        [one] { $n } me gusta
       *[other] { $n } me gusta
    }
like-done = Le gusta el mensaje { $number }.
like-undone = Se quitó su me gusta del mensaje { $number }.
like-own = No puede indicar que le gusta su propio mensaje.
like-deleted = Este mensaje fue eliminado y ya no admite me gusta.
like-first-title = Su primer me gusta
like-first-text = Los me gusta son públicos: su nombre aparecerá en la lista. Puede quitar un me gusta en cualquier momento.
like-first-button = Dar un me gusta público al mensaje { $number }
like-who-title = A quién le gusta el mensaje { $number }
like-who-link = A quién le gusta
like-who-empty = A nadie todavía.

#
#
#

## moderation

moderation-acts-label = Moderar
moderation-reason-label = Motivo
moderation-reason-hint = Se muestra a todo el mundo en el tema, sin su nombre.
moderation-close = Cerrar el tema
moderation-close-title = ¿Cerrar este tema?
moderation-close-text = Sigue siendo legible y nadie puede responder hasta que se reabra.
moderation-close-done = El tema está cerrado.
moderation-reopen = Reabrir el tema
moderation-reopen-title = ¿Reabrir este tema?
moderation-reopen-text = Los miembros podrán responder de nuevo.
moderation-reopen-done = El tema está reabierto.
moderation-pin = Fijar el tema
moderation-pin-title = ¿Fijar este tema?
moderation-pin-text = Aparecerá el primero en su categoría.
moderation-pin-done = El tema está fijado.
moderation-unpin = Dejar de fijar el tema
moderation-unpin-title = ¿Dejar de fijar este tema?
moderation-unpin-text = Volverá a su lugar según la fecha.
moderation-unpin-done = El tema ya no está fijado.
moderation-move = Mover el tema
moderation-move-title = Mover este tema
moderation-move-text = Su dirección no cambia y los enlaces antiguos siguen sirviendo.
moderation-move-to-label = Nueva categoría
moderation-move-same = El tema ya está en esta categoría.
moderation-move-done = El tema se movió a { $category }.
moderation-delete-text = Quien lo escribió puede leer su motivo. En lugar del mensaje queda una línea que lo indica.
moderation-edit-note = Edita el mensaje de otra persona. Las versiones mostrarán que lo hizo la moderación.

#
#
#

## mail

mail-greeting = Hola, { $name }:
mail-greeting-plain = Hola:
mail-open-address = Si el botón no funciona, abra esta dirección:
mail-valid = Sirve una sola vez y durante { $duration }.
mail-footer = { $forum }, { $address }
mail-confirm-subject = Confirme su dirección para { $forum }
mail-confirm-text = Creó la cuenta { $name } en { $forum }. Confirme que esta dirección es suya y podrá publicar.
mail-confirm-button = Confirmar la dirección
mail-confirm-why = Recibe esto porque alguien dio esta dirección al crear una cuenta. Si no fue usted, no haga nada: la cuenta no podrá publicar y no se enviará nada más.
mail-sign-in-subject = Iniciar sesión en { $forum }
mail-sign-in-text = Este es el enlace para iniciar sesión en { $forum } como { $name }.
mail-sign-in-button = Iniciar sesión
mail-sign-in-code = O escriba este código en el navegador donde lo pidió: { $code }
mail-sign-in-valid = Ambos sirven una sola vez y durante { $duration }. No se los dé a nadie.
mail-sign-in-why = Recibe esto porque alguien pidió iniciar sesión con esta dirección. Si no fue usted, no haga nada: sin este mensaje nadie entra.
mail-reset-subject = Fije una contraseña nueva para { $forum }
mail-reset-text = Este es el enlace para fijar una contraseña nueva de la cuenta { $name } en { $forum }.
mail-reset-button = Fijar la contraseña
mail-reset-why = Recibe esto porque alguien lo pidió con esta dirección. Si no fue usted, no haga nada: la contraseña sigue igual.
mail-known-subject = Ya tiene una cuenta en { $forum }
mail-known-text = Alguien quiso crear una cuenta con esta dirección. Ya pertenece a la cuenta { $name }, así que no se creó otra.
mail-known-button = Iniciar sesión por correo
mail-known-why = Recibe esto porque la dirección es suya. Quien lo intentó solo vio que se enviaba un mensaje. Si no fue usted, no haga nada.
mail-test-subject = Correo de prueba de { $forum }
mail-test-text = Este mensaje llegó, así que { $forum } puede enviar correo.
mail-test-why = Recibe esto porque { $name } pidió un correo de prueba al preparar el foro.

#
#
#

## dates

date-day-and-time = { $date }, { $time }
date-range = { $from } – { $to }
date-range-days = { $from }–{ $to }
date-today = Hoy
date-yesterday = Ayer
date-just-now = ahora mismo
date-minutes-ago =
    { $n ->
        [one] hace { $n } min
       *[other] hace { $n } min
    }
date-hours-ago =
    { $n ->
        [one] hace { $n } h
       *[other] hace { $n } h
    }
date-duration-seconds =
    { $n ->
        [one] { $n } segundo
       *[other] { $n } segundos
    }
date-duration-minutes =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } minutos
    }
date-duration-hours =
    { $n ->
        [one] { $n } hora
       *[other] { $n } horas
    }
date-duration-days =
    { $n ->
        [one] { $n } día
       *[other] { $n } días
    }
