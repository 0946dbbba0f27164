## common

common-keep-it = Conservarlo
common-remove = quitar
common-order = Orden
common-sort = Ordenar
common-yes = Sí
common-no = No
common-saved = Guardado.
common-unchanged = No había ningún cambio, así que no se guardó nada.
common-quoted = «{ $text }»
common-label-value = { $label }: { $value }
common-list-comma = {", "}
common-list-semicolon = {"; "}
common-pager-label = Páginas
common-pager-first = Primera página
common-pager-older = Más antiguos
common-pager-size =
    { $n ->
        [one] { $n } en esta página
       *[other] { $n } en esta página
    }
common-percent = { $n } %
common-in-en = en inglés
common-in-fr = en francés
common-in-es = en español
common-in-ar = en árabe
common-in-other = en { $language }

#
#
#

## layout

layout-skip = Ir al texto
layout-places = Principal
layout-latest = Recientes
layout-proposals = Propuestas
layout-categories = Categorías
layout-account = Su cuenta
layout-sign-in = Iniciar sesión
layout-create-account = Crear una cuenta
layout-profile = Perfil
layout-settings = Ajustes
layout-admin = Administración
layout-sign-out = Cerrar sesión
layout-side-label = Junto al texto
layout-about-nav = Sobre este sitio
layout-languages = Idiomas
layout-about = Sobre este foro
layout-rules = Normas
layout-privacy = Privacidad
layout-licence = Plenum es software libre (AGPL-3.0).
layout-programme = Programa
layout-sources = Fuentes

#
#
#

## errors

errors-400-title = No se puede leer esta petición
errors-400-what = Falta una parte, o está escrita de un modo que el foro no conoce.
errors-400-do = Vuelva atrás, revise lo que escribió y envíelo de nuevo.
errors-403-title = No tiene permiso para esto
errors-403-what = Su cuenta no da acceso a esta página o acción.
errors-403-what-origin = El formulario no procedía de una página de este foro, así que no se ejecutó.
errors-403-do = Si debería darlo, consulte con la moderación.
errors-403-do-origin = Vuelva atrás en el navegador y copie lo que escribió; después abra de nuevo la página y envíe el formulario desde ella.
errors-404-title = Esta página no existe
errors-404-what = La dirección es errónea, o lo que había aquí se retiró o no es público.
errors-404-do = Compruebe la dirección, o siga por aquí:
errors-405-title = Esta dirección es de un formulario
errors-405-what = Recibe lo que envía un formulario y por sí misma no muestra nada.
errors-405-do = Vuelva a la página del formulario y envíelo desde allí.
errors-409-title = Alguien se adelantó
errors-409-what = Lo que estaba cambiando cambió desde que lo abrió.
errors-409-do = Su texto se conserva abajo. Vea lo que hay ahora y envíe el suyo de nuevo.
errors-413-title = Es demasiado grande
errors-413-what = Es más de lo que admite una página de este foro. Un texto puede tener hasta { $max } caracteres.
errors-413-do = Vuelva atrás en el navegador: lo que escribió debería seguir allí. Acórtelo o envíelo en partes.
errors-422-title = Esto aún no se puede guardar
errors-422-what = Hay algo que corregir.
errors-422-do = Vuelva atrás, corríjalo y envíelo de nuevo.
errors-429-title = Demasiado en poco tiempo
errors-429-what = El foro limita con qué frecuencia se puede hacer esto, para que nadie pueda saturarlo.
errors-429-do = Podrá intentarlo de nuevo en { $wait }.
errors-500-title = El foro cometió un error
errors-500-what = No es culpa suya. El error quedó registrado y lo guardado antes está a salvo.
errors-500-do = Vuelva atrás e inténtelo de nuevo. Si se repite, avise a quienes administran el foro con este número: { $id }
errors-503-title = El foro está ocupado
errors-503-what = En este momento tiene demasiado que hacer o se está actualizando. No se guardó nada.
errors-503-do = Espere un minuto y vuelva a cargar la página.
errors-ways-label = Para seguir
errors-way-back = Volver a la página anterior
errors-way-again = Volver a cargar esta página
errors-way-home = Página de inicio
errors-way-latest = Temas recientes
errors-way-proposals = Todas las propuestas
errors-way-categories = Todas las categorías
errors-kept-text = Su texto
errors-405-title-page = Aquí no se admite lo que se envió
errors-405-what-page = Esta dirección muestra una página y no hace nada con lo que se le envía de este modo. No se ha cambiado nada.
errors-405-do-page = Abra la página o siga desde aquí:
errors-way-open = La página de esta dirección
errors-409-do-bare = Vea lo que hay ahora y siga desde ahí.
errors-413-what-carried = No ha iniciado sesión, y un texto tan largo no se puede llevar a través del inicio de sesión.
errors-413-do-carried = Cópielo, inicie sesión y péguelo de nuevo.
errors-kept-hint = No se ha guardado. Cópielo antes de seguir.
errors-401-title = Inicie sesión primero
errors-401-what = Para esto hace falta una cuenta.
errors-401-do = Inicie sesión y envíelo de nuevo.

#
#
#

## forms

forms-problems =
    { $n ->
        [one] { $n } cosa que corregir
       *[other] { $n } cosas que corregir
    }
forms-kept = Todo lo que escribió sigue aquí.
forms-required = Este campo está vacío y es necesario.
forms-required-text = Aún no hay texto.
forms-required-category = Elija una categoría.
forms-required-address = Escriba su dirección de correo. Ejemplo: ana@example.org
forms-required-name = Escriba el nombre que desea tener aquí.
forms-required-password = Escriba su contraseña.
forms-required-reason = Indique un motivo: lo verá todo el mundo.
forms-too-short =
    { $has ->
        [one] Tiene { $has } carácter y necesita al menos { $min }.
       *[other] Tiene { $has } caracteres y necesita al menos { $min }.
    }
forms-too-long =
    { $has ->
        [one] Tiene { $has } carácter y puede tener como máximo { $max }.
       *[other] Tiene { $has } caracteres y puede tener como máximo { $max }.
    }
forms-address-no-at = Falta la @ en esta dirección. Ejemplo: ana@example.org
forms-address-wrong = Escrita así, esta dirección no puede recibir correo. Ejemplo: ana@example.org
forms-name-characters = Un nombre de usuario se compone de letras, cifras, «-» y «_», y empieza por una letra o una cifra.
forms-name-taken = «{ $name }» ya está en uso. Elija otro nombre.
forms-name-alike = «{ $name }» se parece a «{ $other }», que ya está en uso. Elija otro nombre.
forms-name-mixed = «{ $name }» mezcla letras parecidas de varios alfabetos. Use uno solo.
forms-name-reserved = «{ $name }» está reservado para el foro. Elija otro nombre.
forms-unprintable = Contiene caracteres que no se ven. Quítelos.
forms-password-common = Es una de las contraseñas que se prueban primero. Varias palabras seguidas son mejores.
forms-password-own-name = La contraseña no debe ser su nombre ni su dirección.
forms-code-wrong = Este código no corresponde. Tiene seis cifras y está en el correo que se envió al abrirse esta página.
forms-choice-unknown = Elija una opción de la lista.
forms-rules-unticked = Marque la casilla para indicar que leyó las normas.
forms-page-title = Error: { $page }
forms-kept-but-passwords = Todo lo que escribió sigue aquí, salvo las contraseñas: vuelva a escribirlas.
forms-required-code = Escriba las seis cifras del código que está en el correo.
forms-kept-but-files = Lo que escribió sigue aquí, salvo los archivos y la clave de acceso, que un navegador no conserva: hay que darlos otra vez.

#
#
#

## accounts

accounts-sign-up-title = Crear una cuenta
accounts-sign-up-lede = Para responder, marcar «me gusta» y abrir temas. Para leer no hace falta.
accounts-display-name-label = Su nombre
accounts-display-name-hint = Tal como aparece junto a sus mensajes.
accounts-name-label = Nombre de usuario
accounts-name-hint = Letras, cifras, «-» y «_». Así le mencionan los demás: @nombre.
accounts-address-label = Dirección de correo
accounts-address-hint = Enviamos un mensaje para confirmarla. Nunca se muestra.
accounts-password-label = Contraseña
accounts-password-hint = Al menos { $min } caracteres. Varias palabras seguidas sirven. Puede dejarla vacía e iniciar sesión con un enlace por correo.
accounts-password-hint-required = Al menos { $min } caracteres. Varias palabras seguidas sirven.
accounts-language-label = Idioma del foro y del correo
accounts-rules-tick = He leído las { $link }.
accounts-rules-link = normas
accounts-sign-up-button = Crear la cuenta
accounts-sign-up-have-one = Ya tengo una
accounts-next-title = Qué sigue
accounts-next-text = Le enviamos un enlace por correo. Hasta que lo abra puede leer, y nada de lo que escriba se publica.
accounts-kept-title = Qué guardamos
accounts-kept-text = Su nombre, su dirección y lo que escribe. Las direcciones de red durante 30 días como máximo. Sin rastreadores.
accounts-sign-up-done-title = Mire su buzón
accounts-sign-up-done-text = Un mensaje va en camino a { $address }. Su enlace confirma la dirección y sirve durante { $duration }.
accounts-sign-up-done-nothing = ¿No llegó nada? Mire entre el correo no deseado o pida que se envíe de nuevo.
accounts-confirm-again-button = Enviar el mensaje de nuevo
accounts-confirm-again-done = Enviado de nuevo a { $address }.
accounts-confirm-title = Confirmar su dirección de correo
accounts-confirm-text = Usted eligió el nombre de usuario { $name } y el nombre { $shown }. { $address } será la dirección de esta cuenta.
accounts-confirm-button = Confirmar la dirección
accounts-confirm-done = Su dirección está confirmada. Ya puede publicar.
accounts-suspended = Esta cuenta está suspendida.
accounts-since = Miembro desde el { $date }
accounts-posts =
    { $n ->
        [one] { $n } mensaje
       *[other] { $n } mensajes
    }
accounts-topics =
    { $n ->
        [one] { $n } tema abierto
       *[other] { $n } temas abiertos
    }
accounts-likes =
    { $n ->
        [one] { $n } me gusta recibido
       *[other] { $n } me gusta recibidos
    }
accounts-contributions-title = Temas y mensajes
accounts-contributions-none = Aquí aún no hay nada
accounts-contributions-empty = { $name } aún no ha escrito aquí.
accounts-contributions-empty-own = Aún no ha escrito aquí. Una propuesta que conozca bien es un buen comienzo.
accounts-role-admin = Administración
accounts-role-moderator = Moderación
accounts-role-organiser = Organización
accounts-role-committee = Comité
accounts-profile-edit = Editar el perfil
accounts-profile-edit-lede = Todo esto es público. Solo el nombre es necesario.
accounts-affiliation-label = Organización
accounts-affiliation-hint = La organización en cuyo nombre habla o en la que trabaja.
accounts-country-label = País
accounts-country-hint = Tal como desea verlo junto a su nombre.
accounts-bio-label = Sobre usted
accounts-bio-hint = Unas frases, { $max } caracteres como máximo.
accounts-profile-save = Guardar el perfil
accounts-profile-saved = Su perfil está guardado.
accounts-settings-title = Ajustes
accounts-settings-lede = Solo usted los ve.
accounts-zone-label = Zona horaria
accounts-zone-hint = Todas las horas se muestran en ella. Allí son las { $time }.
accounts-settings-save = Guardar los ajustes
accounts-settings-saved = Sus ajustes están guardados.
accounts-settings-password-title = Contraseña
accounts-settings-password-text = Le enviamos por correo un enlace para fijar otra.
accounts-display-name-letters = Un nombre tiene al menos una letra, y no más de tres signos sobre ella.
accounts-display-name-office = Este nombre habla en nombre del foro. Solo quienes lo gestionan pueden usarlo.
accounts-display-name-taken = Aquí ya se conoce a otra persona como «{ $name }». Añada algo que los distinga.
accounts-address-taken = Ya hay una cuenta con esta dirección.
accounts-address-confirmed-elsewhere = Otra cuenta confirmó esta dirección entretanto. Inicie sesión con esa.
accounts-sign-up-closed-title = Ahora no se crean cuentas nuevas
accounts-sign-up-closed-text = Quienes gestionan este foro lo han cerrado a cuentas nuevas. Para leer no hace falta ninguna.
accounts-sign-up-correct = Corregir la dirección
accounts-profile-see = Verlo como los demás
accounts-profile-who-title = Quién ve esto
accounts-profile-who-text = Todo el mundo, también sin cuenta. Su dirección de correo no se muestra nunca.
accounts-bio-complex = Está anidado a demasiada profundidad para mostrarse. Simplifíquelo.
accounts-password-present-label = Contraseña actual
accounts-password-present-wrong = Esta no es su contraseña actual.
accounts-password-change-button = Cambiar la contraseña
accounts-devices-title = Dispositivos
accounts-devices =
    { $n ->
        [one] Su sesión está abierta en { $n } dispositivo.
       *[other] Su sesión está abierta en { $n } dispositivos.
    }
accounts-devices-button = Cerrar la sesión en los demás dispositivos
accounts-devices-done = La sesión está cerrada en los demás dispositivos.
accounts-role-inactive = Solo una cuenta activa puede recibir una función: antes hay que confirmar su dirección.
accounts-confirm-several = Puede que otra persona también se haya registrado con esta dirección. Al confirmar esta cuenta se eliminan las demás que la esperan. La contraseña elegida para ella no se conserva: ponga una nueva después.
accounts-confirm-done-anew = Su dirección está confirmada. La contraseña elegida al registrarse no se conservó, porque otros también habían usado la dirección: ponga una nueva en sus ajustes.
accounts-refuse-text = Si usted no eligió este nombre, no confirme: quien lo eligió conoce la contraseña de la cuenta.
accounts-refuse-button = No fui yo
accounts-refused-title = La cuenta se eliminó
accounts-refused-text = Nadie confirmó { $name } y la cuenta ya no existe. Su dirección no queda ligada a ella.
accounts-profile-throttle = Guardó su perfil muchas veces en poco tiempo. Podrá guardarlo de nuevo en { $wait }.
accounts-sign-up-correct-hint = Regístrese otra vez con el mismo nombre de usuario y la misma contraseña, y la dirección correcta.

#
#
#

## sessions

sessions-sign-in-title = Iniciar sesión
sessions-login-label = Nombre de usuario o dirección de correo
sessions-password-label = Contraseña
sessions-shared-label = Este dispositivo es compartido
sessions-shared-hint = La sesión se cierra con el navegador y aquí no queda ningún borrador.
sessions-sign-in-button = Iniciar sesión
sessions-mail-title = Iniciar sesión por correo
sessions-mail-text = Le enviamos un enlace y un código de seis cifras. No hace falta contraseña.
sessions-mail-button = Enviarme un enlace y un código
sessions-mail-sent-title = Mire su buzón
sessions-mail-sent-text = Si { $address } pertenece a una cuenta, un mensaje va en camino. Su enlace y su código sirven durante { $duration }.
sessions-code-label = Código de seis cifras
sessions-code-hint = Está en el último correo que le enviamos y sirve una sola vez.
sessions-code-button = Iniciar sesión con el código
sessions-link-title = Iniciar sesión en { $forum }
sessions-link-text = Abrió el enlace de su correo. Solo falta un botón.
sessions-link-button = Iniciar sesión como { $name }
sessions-forgot = Olvidé mi contraseña
sessions-no-account = Aún no tengo cuenta
sessions-wrong = Este nombre y esta contraseña no corresponden. Revise ambos, o pida un enlace por correo.
sessions-throttle =
    { $fails ->
        [one] Falló { $fails } intento. Podrá intentarlo de nuevo en { $wait }, o pedir ya un enlace por correo.
       *[other] Fallaron { $fails } intentos. Podrá intentarlo de nuevo en { $wait }, o pedir ya un enlace por correo.
    }
sessions-throttle-mail = Ya se enviaron varios mensajes a esta dirección. Podrá pedir otro en { $wait }.
sessions-throttle-code = Se probaron demasiados códigos. Abra el enlace del correo o pida otro mensaje en { $wait }.
sessions-throttle-sign-up = Se crearon muchas cuentas desde su red. Podrá intentarlo de nuevo en { $wait }.
sessions-token-title = Este enlace ya no sirve
sessions-token-expired = Su plazo terminó. Pida otro.
sessions-token-unknown = Este foro no lo reconoce. Quizá no se copió entero, o es tan antiguo que se olvidó, o la cuenta para la que era ya no existe. Ábralo de nuevo desde el correo o pida otro.
sessions-signed-out = No hay ninguna sesión abierta. Al cerrarla se borran también los borradores del dispositivo.
sessions-needed = Inicie sesión para seguir. Volverá a donde estaba.
sessions-expired-writing = La sesión se cerró mientras escribía. Su texto sigue aquí: inicie sesión y publíquelo.
sessions-kept-text = Su texto se conserva: lo encontrará al iniciar sesión.
sessions-reset-request-title = Fijar una contraseña nueva
sessions-reset-request-text = Le enviamos un enlace. La contraseña anterior sirve hasta que fije la nueva.
sessions-reset-request-button = Enviarme un enlace
sessions-reset-sent-text = Si { $address } pertenece a una cuenta, un mensaje va en camino. Su enlace sirve durante { $duration }.
sessions-reset-title = Contraseña nueva para { $name }
sessions-reset-label = Contraseña nueva
sessions-reset-button = Guardar la contraseña
sessions-reset-done = Su contraseña nueva vale desde ahora. La sesión se cerró en los demás dispositivos.
sessions-password-title = Con su contraseña
sessions-throttle-mail-client = Se pidieron muchos mensajes desde su red. Podrá pedir otro en { $wait }.
sessions-another-way = Iniciar sesión de otra manera
sessions-no-mail-title = ¿No llega el mensaje?
sessions-no-mail-text = Mire en el correo no deseado. Después revise la dirección: con una letra mal, no ha llegado a nadie.
sessions-reset-ends-others = Se cerrará la sesión en los demás dispositivos.
sessions-carried-title-label = Título
sessions-carried-hint = Puede cambiarlo antes de iniciar sesión.
sessions-carried-code = Espera en esta página. Escriba aquí el código y podrá publicarlo.
sessions-carried-sign-up = Crear una cuenta y conservar el texto
sessions-carried-sign-up-note = Su texto se guarda tres días y se le muestra cuando la dirección esté confirmada.
sessions-kept-title = Su texto sigue aquí
sessions-kept-lede = La sesión está iniciada. Repáselo y publíquelo.
sessions-kept-lede-act = La sesión está iniciada. Falta un botón para terminar lo que hacía.
sessions-kept-post = Publicar este texto
sessions-kept-act = Hacerlo ahora
sessions-kept-drop = Descartarlo
sessions-throttle-account = Hoy se probaron demasiadas contraseñas equivocadas para esta cuenta. Pida ya un enlace por correo; la contraseña servirá de nuevo en { $wait }.
sessions-throttle-sign-up-tries = Se intentaron muchos registros desde su red. Podrá intentarlo de nuevo en { $wait }.
sessions-code-closed = En esta página ya no se puede escribir un código. Abra el enlace del correo o pida otro mensaje.
sessions-token-title-unknown = Este enlace no sirve
sessions-token-used-confirm = Ya se usó: la dirección está confirmada. Inicie sesión.
sessions-token-used-sign-in = Ya se usó, con su botón o con el código del mismo correo: cada uno sirve una vez. Para iniciar sesión de nuevo, pida otro.
sessions-token-used-reset = Ya se usó: con él se estableció una contraseña nueva. Inicie sesión con ella. Si no fue usted, pida enseguida otro enlace.
sessions-token-replaced = Se pidió otro más reciente, que lo sustituyó. Abra el del último correo.
sessions-token-outdated = Después de enviarlo se estableció una contraseña nueva y por eso dejó de servir. Inicie sesión con ella.
sessions-token-expired-confirm = Su plazo terminó. Inicie sesión, con contraseña o por correo, y recibirá otro.
sessions-token-closed = La cuenta para la que era está suspendida o cerrada: nadie puede iniciar sesión con ella.

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
setup-lede = Seis pasos, en cualquier orden. Todo el mundo puede leer ya el foro; hasta que lo abra, nadie puede crear una cuenta.
setup-progress =
    { $n ->
        [one] { $n } paso de { $total } hecho
       *[other] { $n } pasos de { $total } hechos
    }
setup-step-done = hecho
setup-name-title = Nombre e idiomas
setup-name-text = Cómo se llama el foro y en qué idiomas escriben sus miembros.
setup-name-label = Nombre del foro
setup-name-hint = Aparece en lo alto de cada página y en cada correo.
setup-intro-label = Para qué sirve
setup-intro-hint = Una o dos frases para la página de inicio.
setup-name-button = Guardar nombre e idiomas
setup-mail-title = Correo de prueba
setup-mail-text = Los miembros confirman su dirección e inician sesión por correo. Compruebe que llega.
setup-mail-file = El correo no se envía: se escribe en archivos en { $path }. Para enviarlo, inicie el foro con { $command }.
setup-mail-to-label = Enviar a
setup-mail-button = Enviar un correo de prueba
setup-mail-sent = El correo de prueba va en camino a { $address }.
setup-mail-arrived-button = Llegó
setup-rules-title = Normas
setup-rules-text = Lo que vale para quienes escriben aquí. Se leen al crear la cuenta; si son breves, se leen de verdad.
setup-rules-label = Normas
setup-rules-hint = Una por línea. Son una sugerencia: cámbielas según necesite.
setup-rules-button = Guardar las normas
setup-rules-saved = Las normas están guardadas.
setup-import-title = Propuestas
setup-import-text = Las propuestas vienen del sistema de conferencias de la cumbre, por su dirección, un archivo o un programa.
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
setup-open-text = A partir de entonces cualquiera puede crear una cuenta, y quien confirmó una dirección puede escribir.
setup-open-button = Abrir el foro
setup-open-done = El foro está abierto.
setup-close-button = Cerrar a cuentas nuevas
setup-locale-label = Primer idioma
setup-locale-hint = Para quienes leen con un navegador que no pide ninguno de los cuatro.
setup-zone-label = Zona horaria
setup-zone-hint = Quien lee sin cuenta ve las horas en esta zona.
setup-address-hint = Para iniciar sesión y recibir los avisos de este foro. No se muestra nunca.
setup-next-text = Una lista de seis pasos, del nombre del foro a su apertura. Puede parar en cualquiera.
setup-link-wrong-title = Este no es el enlace de puesta en marcha
setup-link-wrong-text = El foro aún no está en marcha y esta dirección no sirve para ello: no es el enlace que se mostró en el último arranque.
setup-link-wrong-where = Quien administra el programa encuentra el enlace en lo que este mostró en su último arranque (si es un servicio, en su registro). Cada arranque crea uno nuevo y anula el anterior. La línea empieza así:
setup-link-wrong-command = O cree la cuenta en el servidor, sin enlace:
setup-import-link = Traer propuestas desde una página: las fuentes
setup-import-command = O ejecute esta orden allí donde funciona el foro:

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
site-discussed-title = En conversación
site-discussed-all = Todos los temas recientes
site-new-proposals-title = Propuestas nuevas
site-new-proposals-all = Todas las propuestas
site-tracks-title = Por categoría
site-how-title = Cómo funciona
site-how-text = Las propuestas vienen del programa de la cumbre y lo siguen. Cada una tiene de entrada un tema. Cualquiera puede leer; los miembros responden; lo que la moderación hace con un tema queda escrito en él.
site-empty-text = El primer mensaje de un tema lo trae a esta página. { $link }
site-about-title = Sobre este foro
site-about-purpose = Aquí se conversa en público sobre las sesiones propuestas a una cumbre: quienes las proponen, aquellas personas a quienes importan y los responsables públicos que responden.
site-about-record-title = Lo que queda escrito
site-about-record = Los mensajes están numerados y conservan su número. Las ediciones guardan cada versión. Lo eliminado deja una línea en su lugar.
site-privacy-title = Privacidad
site-privacy-kept-title = Qué se guarda
site-privacy-public-title = Qué es público
site-privacy-public = Su nombre, su perfil, lo que escribe y cada una de sus versiones, y lo que le gusta. Nunca su dirección de correo.
site-privacy-cookies-title = Cookies
site-privacy-cookies = Al leer no se guarda ninguna, salvo si elige un idioma. Al iniciar sesión se guarda una que la mantiene; al cerrarla se borra.
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
site-formatting-title = Cómo dar formato al texto
site-formatting-lede = Los mensajes se escriben en Markdown. Un texto sencillo no necesita nada de esto.
site-formatting-typed = Se escribe
site-formatting-shown = Se ve

#
#
#

## categories

categories-list-title = Categorías
categories-list-lede = Cada eje de la cumbre tiene su categoría; las demás son para todo lo que la rodea.
categories-list-empty = Aún no hay categorías. Al importar propuestas se crea una por eje.
categories-topics =
    { $n ->
        [one] { $n } tema
       *[other] { $n } temas
    }
categories-last = último mensaje el { $date }
categories-empty-title = Aún no hay temas aquí
categories-empty-text = Abra uno, o responda a una propuesta: su tema aparecerá aquí.
categories-general-name = General
categories-general-description = Lo que no pertenece a ningún eje de la cumbre.

#
#
#

## summits

summits-label = Cumbre
summits-proposals =
    { $n ->
        [one] { $n } sesión propuesta
       *[other] { $n } sesiones propuestas
    }
summits-title = Cumbres
summits-none = Todavía no hay ninguna cumbre. Aparece aquí con sus primeras propuestas.
summits-site = Su propio sitio
summits-browse =
    { $n ->
        [one] Ver { $n } propuesta
       *[other] Ver { $n } propuestas
    }
summits-settings-link = Ajustes de esta cumbre
summits-now = Ahora: { $phase }, hasta el { $date }
summits-next-begins = Después: { $phase }, desde el { $date }
summits-next-ends = Después: termina { $phase }, último día el { $date }
summits-figure-proposals =
    { $n ->
        [one] propuesta
       *[other] propuestas
    }
summits-figure-people =
    { $n ->
        [one] persona nombrada
       *[other] personas nombradas
    }
summits-figure-countries =
    { $n ->
        [one] país
       *[other] países
    }
summits-figure-topics =
    { $n ->
        [one] tema con respuestas
       *[other] temas con respuestas
    }
summits-figure-ratings =
    { $n ->
        [one] valoración
       *[other] valoraciones
    }
summits-figures-label = Esta cumbre en cifras
summits-open-title = Lo que está abierto ahora
summits-act-proposing = Proponer
summits-act-rating = Valorar
summits-act-replying = Responder
summits-act-supporting = Respaldar propuestas
summits-support-limit =
    { $n ->
        [one] { $n } propuesta por persona
       *[other] hasta { $n } propuestas por persona
    }
summits-open-until = abierto hasta el { $date }
summits-open = abierto
summits-opens = abre el { $date }
summits-closed = cerrado
summits-phases-title = Fechas
summits-zone-note = Horas de { $zone }
summits-phases-none = Todavía no hay fechas. Mientras tanto, las propuestas se pueden valorar y debatir en cualquier momento.
summits-phase-call = Convocatoria
summits-phase-discussion = Debate
summits-phase-selection = Selección
summits-phase-programme = Programa
summits-phase-follow-up = Seguimiento
summits-phase-on = en curso
summits-best-title = Las mejor valoradas
summits-best-none = Nadie ha valorado todavía ninguna propuesta. La página de cada una tiene un lugar para ello.
summits-best-line =
    { $n ->
        [one] { $average } / 5, { $n } voto
       *[other] { $average } / 5, { $n } votos
    }
summits-tracks-title = Líneas temáticas
summits-replying-opens = Las respuestas sobre las propuestas de esta cumbre se abren el { $date }.
summits-replying-closed = Las respuestas sobre las propuestas de esta cumbre están cerradas. Lo dicho permanece.
summits-proposing-closed = Esta cumbre no recibe propuestas ahora. Su página indica cuándo.
summits-programme-title = Programa: { $summit }
summits-programme-count =
    { $n ->
        [one] { $n } sesión.
       *[other] { $n } sesiones.
    }
summits-programme-calendar = Programa como archivo de calendario
summits-programme-none = Ninguna sesión tiene hora todavía
summits-programme-none-text = Las sesiones aparecen aquí en cuanto la cumbre dice cuándo y dónde se celebran.
summits-programme-views = Formas de ver el programa
summits-programme-grid = Por sala
summits-programme-list = Como lista
summits-programme-rooms = Sesiones por sala, { $day }
summits-programme-no-room = Sala por decidir
summits-settings-title = Ajustes de la cumbre
summits-settings-save = Guardar ajustes
summits-phases-text = Una fase sin días se omite. Lo que ninguna fase marca está siempre abierto; lo que alguna marca está abierto en las fases que lo marcan.
summits-from-label = Primer día
summits-to-label = Último día
summits-opens-proposing = Se presentan propuestas
summits-opens-rating = Los miembros valoran las propuestas
summits-opens-replying = Los miembros responden en los temas sobre propuestas
summits-states-title = Estados que todo el mundo ve
summits-states-hint = Las propuestas en otros estados solo las ve el equipo.
summits-support-limit-label = Cuántas propuestas puede respaldar cada miembro
summits-support-limit-hint = 0 lo desactiva.
summits-support-until-label = Último día para respaldar una propuesta
summits-support-until-hint = Déjelo vacío si no hay fecha final.
summits-support-limit-wrong = Indique un número de 0 a { $max }.
summits-day-wrong = Indique un día como año, mes y día. Ejemplo: 2031-05-06
summits-day-before = El último día es anterior al primero. Indique uno posterior.
summits-decisions-title = Decisiones
summits-decisions-published = Publicadas el { $date }.
summits-publish-link = Publicar las decisiones…
summits-publish-title = ¿Publicar las decisiones de esta cumbre?
summits-publish-text = A partir de ese momento todo el mundo ve qué propuestas se eligieron y las valoraciones del comité. No se puede deshacer.
summits-publish-button = Publicar las decisiones
summits-publish-leave = Todavía no
summits-publish-done = Las decisiones están publicadas.
summits-about-title = La cumbre
summits-about-text = Lo que se diga aquí vale; las fuentes solo completan lo demás. Sin nombre se muestra el corto.
summits-name-label = Nombre en { $language }
summits-first-day-label = Primer día
summits-last-day-label = Último día
summits-zone-label = Zona horaria del lugar
summits-zone-wrong = Elija una zona de la lista.
summits-url-label = Su propio sitio
summits-url-wrong = Una dirección empieza por https:// y tiene un host, como https://summit.example.
summits-publish-what = Lo que aparece entonces
summits-publish-hidden = visibles solo para el equipo, según los ajustes
summits-publish-nothing = Ningún estado ni valoración espera ahora esta publicación.
summits-publish-ratings =
    { $n ->
        [one] La valoración del comité de { $n } propuesta
       *[other] Las valoraciones del comité de { $n } propuestas
    }
summits-best-all = Todas, primero las mejor valoradas

#
#
#

## proposals

proposals-list-title = Propuestas
proposals-list-title-summit = Propuestas para { $summit }
proposals-count =
    { $n ->
        [one] { $n } propuesta
       *[other] { $n } propuestas
    }
proposals-count-of =
    { $total ->
        [one] { $n } de { $total } propuesta
       *[other] { $n } de { $total } propuestas
    }
proposals-number = N.º { $number }
proposals-name = Propuesta { $number }
proposals-title-label = Título
proposals-subtitle-label = Subtítulo
proposals-state-label = Estado
proposals-state-new = Nueva
proposals-state-submitted = Presentada
proposals-state-unconfirmed = Por confirmar
proposals-state-accepted = Aceptada
proposals-state-confirmed = Confirmada
proposals-state-rejected = Rechazada
proposals-state-withdrawn = Retirada
proposals-state-canceled = Cancelada
proposals-group-label = Grupo
proposals-track-label = Eje
proposals-type-label = Formato
proposals-language-label = Idioma
proposals-ratings-title = Valoraciones
proposals-ratings-source = En { $site }
proposals-rating-committee = Comité
proposals-rating-public = Público
proposals-rating = { $average } / { $best }
proposals-votes =
    { $n ->
        [one] { $n } voto
       *[other] { $n } votos
    }
proposals-votes-none = aún sin votos
proposals-abstract-label = Resumen
proposals-abstract-read = Leer el resumen
proposals-description-label = Descripción
proposals-as-submitted = tal como se presentó, { $in_language }
proposals-people-title = Personas
proposals-submitter-label = Presentada por
proposals-speakers-label =
    { $n ->
        [one] Interviene
       *[other] Intervienen
    }
proposals-facilitators-label =
    { $n ->
        [one] Facilita
       *[other] Facilitan
    }
proposals-role-submitter = propone
proposals-role-speaker = interviene
proposals-role-facilitator = facilita
proposals-biography-read = Sobre { $name }
proposals-person-link = { $name } en { $site }
proposals-facts-title = Datos
proposals-created-label = Creación
proposals-updated-label = Último cambio
proposals-audience-label = Público previsto
proposals-room-label = Sala
proposals-time-label = Horario
proposals-source-label = Fuente
proposals-source-link = la propuesta { $number } en { $site }
proposals-other-title = Otra información
proposals-more-link = Personas, versiones y todo lo demás
proposals-withdrawn-note = La retiraron quienes la propusieron. La conversación permanece.
proposals-canceled-note = Cancelada: esta sesión no se celebra. La conversación permanece.
proposals-rejected-note = No fue elegida para el programa. La conversación permanece.
proposals-topics-title = Temas sobre esta propuesta
proposals-discuss-link = Conversar sobre esta propuesta
proposals-start-topic = Abrir otro tema sobre ella
proposals-versions-title = Versiones
proposals-version-number = Versión { $number }
proposals-version-current = actual
proposals-version-first = primera importación
proposals-version-from = desde { $site }
proposals-version-changed = Qué cambió: { $fields }
proposals-search-label = Palabras en las propuestas
proposals-search-button = Buscar
proposals-country-label = País
proposals-person-label = Persona
proposals-rated-label = Su valoración
proposals-rated-yes = Valoradas por usted
proposals-rated-no = Sin valorar por usted
proposals-filter-title = Filtros
proposals-filter-in-use =
    { $n ->
        [one] Filtros – { $n } en uso
       *[other] Filtros – { $n } en uso
    }
proposals-filter-show = Mostrar resultados
proposals-filter-clear = Borrar todo
proposals-filter-chips-label = Filtros en uso
proposals-filter-more =
    { $n ->
        [one] { $n } más
       *[other] { $n } más
    }
proposals-sort-match = Más pertinentes
proposals-sort-newest = Más recientes
proposals-sort-best = Mejor valoradas
proposals-sort-discussed = Más comentadas
proposals-sort-quiet = Menos comentadas
proposals-sort-fair = Menos valoradas primero, mezcladas
proposals-next-page = Propuestas siguientes
proposals-empty-title =
    { $n ->
        [0] No hay más propuestas
        [1] Ninguna propuesta cumple este filtro
        [2] Ninguna propuesta cumple los dos filtros
       *[other] Ninguna propuesta cumple los { $n } filtros a la vez
    }
proposals-empty-text =
    { $n ->
        [0] Quite uno y verá:
        [1] Sin él verá:
        [2] Quite uno y verá:
       *[other] Quite uno y verá:
    }
proposals-empty-without = Sin { $names }
proposals-none-title = Aún no hay propuestas
proposals-none-text = Aparecerán aquí cuando quienes administran el foro las importen de la cumbre.
proposals-state-draft = Borrador
proposals-duration-label = Duración
proposals-duration =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } minutos
    }
proposals-gone-note = Ya no está en su fuente desde el { $day }. Lo que decía se conserva aquí.
proposals-staff-note = Solo lo ven quienes organizan la cumbre. Aún no es público:
proposals-staff-hidden = Nadie más ve esta propuesta.
proposals-origins-title = De dónde viene cada parte
proposals-origin-correction = Corregido por la organización
proposals-origin-found = Deducido del texto
proposals-linked-title = Enlazada desde
proposals-correct-link = Corregir lo que dicen las fuentes
proposals-ratings-forum = En este foro
proposals-rating-members = Miembros
proposals-rating-kept = se muestra cuando se publiquen las decisiones
proposals-skip = Ir a los resultados
proposals-version-corrected = corregida por la organización: «{ $reason }»
proposals-version-released = corrección retirada
proposals-version-decisions = decisiones publicadas
proposals-version-sources = desde las fuentes
proposals-source-link-plain = esta propuesta en { $site }
proposals-empty-words = Ninguna propuesta contiene estas palabras
proposals-empty-several = Quitar uno solo tampoco muestra nada: ninguna propuesta cumple los demás. Quite dos, o empiece de nuevo.
proposals-by-url-link = Buscar por su dirección en otro sitio

#
#
#

## ratings

ratings-title = Su valoración
ratings-hint = 1 es «dejar fuera», 5 es «tiene que estar en el programa». Puede cambiarla o retirarla.
ratings-hint-until = 1 es «dejar fuera», 5 es «tiene que estar en el programa». Puede cambiarla o retirarla hasta el { $date }.
ratings-committee-hint = Usted forma parte del comité: su valoración cuenta entre las suyas.
ratings-save = Guardar valoración
ratings-take-back = Retirarla
ratings-choose = Elija un número del 1 al 5.
ratings-done = Su valoración está guardada: { $value }.
ratings-undone = Su valoración está retirada.
ratings-yours = Usted le dio un { $value }.
ratings-own = No puede valorar su propia propuesta.
ratings-off = Esta propuesta ya no se valora.
ratings-closed = La valoración de las propuestas de esta cumbre está cerrada.
ratings-opens = La valoración se abre el { $date }.
ratings-sign-in-link = Inicie sesión para valorarla
ratings-sign-in = { $link }. Los miembros valoran del 1 al 5.
ratings-sign-in-until = { $link }. Los miembros valoran del 1 al 5, hasta el { $date }.
ratings-sign-in-first = Inicie sesión primero y después podrá valorar.
ratings-confirm-first = Confirme primero su dirección de correo y después podrá valorar.
ratings-throttle = Ha valorado mucho en poco tiempo. Puede seguir dentro de { $wait }.

#
#
#

## supports

supports-title = Respaldo
supports-count =
    { $n ->
        [one] { $n } la respalda
       *[other] { $n } la respaldan
    }
supports-own-count =
    { $n ->
        [one] Propuestas de { $summit } que usted respalda: { $n } de { $most }.
       *[other] Propuestas de { $summit } que usted respalda: { $n } de { $most }.
    }
supports-until = Puede cambiarlo hasta el { $date }.
supports-stands = Usted respalda esta propuesta.
supports-stand-by = Respaldar esta propuesta
supports-step-back = Retirar el respaldo
supports-done = Ahora respalda esta propuesta.
supports-undone = Ha retirado su respaldo.
supports-own = No puede respaldar aquí su propia propuesta: eso lo hacen los demás.
supports-off = Esta propuesta ya no se puede respaldar.
supports-closed = El plazo para respaldar propuestas de esta cumbre ha terminado.
supports-full =
    { $n ->
        [one] Respalda { $n } propuesta, que es el máximo. Retire ese respaldo para elegir otra.
       *[other] Respalda { $n } propuestas, que es el máximo. Retire un respaldo para elegir otra.
    }
supports-sign-in-link = Inicie sesión para respaldarla
supports-sign-in =
    { $n ->
        [one] { $link }. Cada miembro puede respaldar { $n } propuesta de esta cumbre.
       *[other] { $link }. Cada miembro puede respaldar { $n } propuestas de esta cumbre.
    }
supports-throttle = Ha cambiado de opinión muchas veces en poco tiempo. Puede seguir dentro de { $wait }.

#
#
#

## topics

topics-about = Este tema trata sobre { $link }
topics-latest-title = Temas recientes
topics-latest-empty-title = Aún no hay temas
topics-latest-empty-text = Un tema entra en esta lista con su primer mensaje. Abra uno, o responda a una propuesta.
topics-top-title = Temas con más respuestas y me gusta
topics-list-tabs-label = Qué temas
topics-list-older = Temas más antiguos
topics-replies =
    { $n ->
        [one] { $n } respuesta
       *[other] { $n } respuestas
    }
topics-participant-posts =
    { $n ->
        [one] { $n } mensaje
       *[other] { $n } mensajes
    }
topics-participants-title = Participan
topics-last-by = último mensaje: { $name }
topics-state-pinned = Fijado
topics-state-closed = Cerrado
topics-state-private = Privado
topics-companion = tema de la propuesta
topics-linked-from = Enlazado desde { $link }
topics-linked-from-more =
    { $n ->
        [one] Enlazado desde { $link } y { $n } tema más
       *[other] Enlazado desde { $link } y { $n } temas más
    }
topics-links-title = Enlaces
topics-links-from = Desde
topics-links-to = Hacia
topics-jump-first = Primer mensaje
topics-jump-last = Último mensaje
topics-page-title = { $title }, página { $number }
topics-unanswered = Nadie ha respondido aún. La primera respuesta llevará este tema a la lista de temas recientes.
topics-new-title = Abrir un tema
topics-title-label = Título
topics-title-hint = Una frase que diga de qué trata, { $max } caracteres como máximo.
topics-category-label = Categoría
topics-category-choose = Elija una
topics-text-label = Texto
topics-proposal-label = Sobre una propuesta
topics-proposal-hint = Su dirección en este foro o su número, si el tema trata de una.
topics-proposal-unknown = Ninguna propuesta tiene aquí esa dirección o ese número.
topics-new-button = Abrir el tema
topics-new-done = Su tema está abierto.
topics-new-throttle = Abrió varios temas en poco tiempo. Podrá abrir otro en { $wait }.
topics-title-missing = El tema aún no tiene título.
topics-title-short = El título necesita al menos { $least } caracteres.
topics-title-long =
    { $n ->
        [one] El título tiene { $n } carácter y puede tener como máximo { $most }.
       *[other] El título tiene { $n } caracteres y puede tener como máximo { $most }.
    }
topics-sign-in-first = Inicie sesión para escribir aquí.
topics-confirm-first = Confirme su dirección de correo para escribir aquí. El enlace está en el mensaje que le enviamos.
topics-kept-out = Esta cuenta está suspendida y no puede escribir.
topics-removed = Este tema fue retirado: nadie puede responder.
topics-closed = Este tema está cerrado: se puede leer y enlazar, no responder.
topics-no-replies = No puede responder en esta categoría.
topics-no-start = No puede abrir temas en esta categoría. Elija otra.
topics-title-edit-title = Cambiar el título
topics-entry-closed = La moderación cerró este tema.
topics-entry-reopened = La moderación reabrió este tema.
topics-entry-pinned = La moderación fijó este tema.
topics-entry-unpinned = La moderación dejó de fijar este tema.
topics-entry-moved = La moderación movió este tema de { $from } a { $to }.
topics-entry-title = El título cambió de «{ $from }» a «{ $to }».
topics-entry-proposal-changed = La propuesta cambió: { $fields }. { $link }
topics-entry-proposal-link = Ver qué cambió
topics-private-note = Solo sus miembros ven este tema.
topics-top-tab = Destacados
topics-list-more = Más temas
topics-state-removed = Retirado
topics-back = Volver al tema
topics-side-label = Sobre este tema
topics-pager-label = Páginas de este tema
topics-pager-range = Mensajes { $first }–{ $last } de { $all }
topics-pager-previous =
    { $n ->
        [one] Mensaje anterior
       *[other] { $n } mensajes anteriores
    }
topics-pager-next =
    { $n ->
        [one] Mensaje siguiente
       *[other] { $n } mensajes siguientes
    }
topics-new-side-label = Conviene saber
topics-new-before-title = Antes de empezar
topics-new-before-text = Un tema trata de una sola pregunta. Si trata de una propuesta, quizá ya esté en el tema de esta.
topics-new-stays-title = Lo que queda
topics-new-stays-text = El título, su nombre y cada versión del texto. Puede editar y eliminar sus mensajes; una línea queda en el lugar de los eliminados.
topics-entry-moved-somewhere = La moderación movió este tema aquí desde otra categoría.
topics-entry-removed = La moderación retiró este tema.
topics-entry-restored = La moderación restableció este tema.
topics-entry-proposal-earlier = Los mensajes anteriores, hasta el { $number }, tratan de una versión anterior.
topics-proposal-hidden = Menos personas ven esta propuesta que esta categoría. Elija una categoría que solo ellas vean, o no indique la propuesta.
topics-entry-title-moderated = La moderación cambió el título de «{ $from }» a «{ $to }».
topics-entry-edited = La moderación editó el { $link }.
topics-gone-title = Este tema se ha retirado
topics-gone-title-own = Su tema se ha retirado
topics-gone-text = La moderación lo retiró el { $date }. Sus mensajes se conservan y la moderación puede restablecerlo.
topics-gone-reason = El motivo indicado: «{ $reason }»
topics-gone-on = Otros temas en { $category }
topics-gone-rules = Leer las normas
topics-proposal-chosen = Sobre esta propuesta
topics-proposal-chosen-hint = Desmarque la casilla si el tema trata de otra cosa.
topics-entry-carried = { $n ->
    [one] Un tema anterior sobre esta propuesta, en otro foro, tenía 1 «me gusta».
   *[other] Un tema anterior sobre esta propuesta, en otro foro, tenía { $n } «me gusta».
}
topics-entry-proposal-corrected = La organización corrigió la propuesta: { $fields }. { $link }
topics-entry-proposal-released = Se retiró una corrección de la propuesta: { $fields }. { $link }

#
#
#

## posts

posts-number = Mensaje { $number }
posts-link = mensaje { $number }
posts-answers = Responde a { $name }, mensaje { $number }
posts-answers-deleted = Responde al mensaje { $number }
posts-answered-in = Respuestas: { $links }
posts-edited =
    { $n ->
        [0] sin editar
        [1] editado una vez
        [2] editado dos veces
       *[other] editado { $n } veces
    }
posts-reply = Responder
posts-reply-label = Responder al mensaje { $number }
posts-quote = Citar
posts-quote-label = Citar el mensaje { $number }
posts-edit = Editar
posts-edit-label = Editar el mensaje { $number }
posts-delete = Eliminar
posts-more-label = Más sobre el mensaje { $number }
posts-composer-label = Su respuesta
posts-composer-label-to = Su respuesta a { $name }, mensaje { $number }
posts-composer-hint = Pública, como { $name }. Podrá editarla; cada versión queda visible.
posts-composer-reply-to-topic = Responder mejor al tema entero
posts-button = Publicar la respuesta
posts-preview-button = Vista previa
posts-preview-title = Vista previa
posts-preview-note = Así se verá. Aún no está publicado.
posts-format-link = Cómo escribir negrita, enlaces, listas y tablas
posts-format-bold = Negrita
posts-format-italic = Énfasis
posts-format-anchor = Enlace
posts-format-quote = Cita
posts-format-list = Lista
posts-format-table = Tabla
posts-format-toolbar = Formato
posts-language-label = Idioma de este texto
posts-language-detect = Detectarlo
posts-language-detected = Parece ser: { $language }. Cámbielo si no lo es.
posts-done = Publicada. Su respuesta es la número { $number }.
posts-sign-in-title = Iniciar sesión para responder
posts-sign-in-hint = Ya puede escribir aquí: su texto se conserva mientras inicia sesión.
posts-sign-in-button = Iniciar sesión y publicar la respuesta
posts-draft-kept = Hay un borrador guardado en este dispositivo.
posts-draft-found = Su borrador del { $date } está aquí de nuevo.
posts-error-closed = Este tema se cerró mientras escribía. Su texto sigue aquí.
posts-error-nested = Las citas y listas de este texto están demasiado anidadas para mostrarse. Simplifíquelas.
posts-throttle = Publicó mucho en poco tiempo. Podrá publicar de nuevo en { $wait }. Su texto sigue aquí.
posts-edit-title = Editar el mensaje { $number }
posts-edit-text-label = Texto
posts-edit-reason-label = Por qué
posts-edit-reason-hint = Unas palabras para quien lea las versiones.
posts-edit-button = Guardar el mensaje
posts-edit-done = El mensaje { $number } está guardado. La versión anterior sigue siendo legible.
posts-edit-conflict = Este mensaje se editó a las { $time }, después de que lo abriera. Su texto se conserva abajo.
posts-revisions-title = Versiones del mensaje { $number }
posts-revision-current = actual
posts-revision-first = tal como se publicó
posts-revision-byline = Versión { $number }, { $name }, { $date }
posts-revision-moderator = Versión { $number }, la moderación, { $date }
posts-revision-no-reason = sin motivo indicado
posts-delete-title = ¿Eliminar el mensaje { $number }?
posts-delete-text =
    { $n ->
        [one] En su lugar queda una línea; { $n } respuesta conserva su enlace.
       *[other] En su lugar queda una línea; { $n } respuestas conservan su enlace.
    }
posts-delete-text-alone = En su lugar queda una línea, para que los números no cambien.
posts-delete-button = Eliminar el mensaje { $number }
posts-delete-done = El mensaje { $number } está eliminado.
posts-restore-button = Restaurar el mensaje { $number }
posts-restore-done = El mensaje { $number } está de vuelta.
posts-gone-by-author = Lo eliminó quien lo escribió, el { $date }. El número permanece para que enlaces y respuestas conserven su sentido.
posts-gone-by-moderator = Lo eliminó la moderación el { $date }: «{ $reason }»
posts-reply-to = respuesta al { $number }
posts-badge-author = Abrió este tema
posts-versions = Versiones
posts-see = Ver el texto
posts-see-label = Ver el texto del mensaje { $number }
posts-format-image = Imagen
posts-word-text = texto
posts-word-column = Columna
posts-preview-failed = La vista previa no ha llegado. Su texto sigue aquí.
posts-said-answers = Su respuesta es para { $name }, mensaje { $number }.
posts-said-quotes = Cita del mensaje { $number } añadida a su respuesta.
posts-edit-text-hint = Se entiende Markdown: **negrita**, *cursiva*, listas, tablas, enlaces.
posts-edit-keep = Dejarlo como está
posts-edit-corrected = El mensaje { $number } está guardado.
posts-edit-present = El mensaje tal como está ahora
posts-edit-side-label = Conviene saber
posts-edit-side-title = Lo que ven los demás
posts-edit-side = «editado una vez» junto a la hora, y ambas versiones. Durante 5 minutos, mientras nadie responda, cite o indique que le gusta y usted no dé un motivo, no se guarda ninguna versión.
posts-edit-not-yours = Solo quien lo escribió y la moderación pueden editar un mensaje.
posts-edit-deleted = Este mensaje fue eliminado. Se podrá editar de nuevo si se restaura.
posts-card-stays = Es la cabecera del tema de la propuesta: sigue a la propuesta, así que aquí no se edita ni se elimina.
posts-topic-closed = Este tema está cerrado: lo escrito en él queda como está.
posts-topic-removed = Este tema fue retirado. Nada se puede cambiar en él hasta que se restablezca.
posts-delete-not-yours = Solo quien lo escribió y la moderación pueden eliminar un mensaje.
posts-delete-answered = Otras personas han respondido en este tema: solo la moderación puede eliminar su primer mensaje.
posts-restore-not-yours = Solo la moderación puede restaurar este mensaje.
posts-of-in = { $name }, en «{ $title }»
posts-revision-read = Leer la versión { $number }
posts-revision-language = El idioma cambió de { $from } a { $to }.
posts-done-to-topic = Publicada. Su respuesta es la número { $number }. El mensaje al que respondía se eliminó entretanto, así que su respuesta queda dirigida al tema.
posts-change-throttle = Cambió muchos mensajes en poco tiempo. Podrá cambiar mensajes de nuevo en { $wait }.
posts-preview-throttle = Pidió muchas vistas previas en poco tiempo. Podrá ver la siguiente en { $wait }. Su texto sigue aquí.
posts-revision-see = Qué cambió la versión { $number }
posts-answered-in-more =
    { $n ->
        [one] Respuestas: { $links } y { $n } mensaje más
       *[other] Respuestas: { $links } y { $n } mensajes más
    }

#
#
#

## likes

likes-label = Indicar que le gusta el mensaje { $number }
likes-count =
    { $n ->
        [one] { $n } me gusta
       *[other] { $n } me gusta
    }
likes-done = Le gusta el mensaje { $number }.
likes-undone = Se quitó su me gusta del mensaje { $number }.
likes-own = No puede indicar que le gusta su propio mensaje.
likes-deleted = Este mensaje fue eliminado y ya no admite me gusta.
likes-first-title = Su primer me gusta
likes-first-text = Los me gusta son públicos: su nombre aparecerá en la lista. Puede quitar un me gusta en cualquier momento.
likes-first-button = Dar un me gusta público al mensaje { $number }
likes-who-title = A quién le gusta el mensaje { $number }
likes-who-link = A quién le gusta
likes-who-empty = A nadie todavía.
likes-first-leave = No indicar me gusta
likes-throttle = Indicó y quitó muchos me gusta en poco tiempo. Podrá seguir en { $wait }.

#
#
#

## sources

sources-title = Fuentes de propuestas
sources-lede = De dónde vienen las propuestas de cada cumbre, cuándo se leyó cada fuente y qué espera su decisión.
sources-add-link = Añadir una fuente
sources-empty = Todavía no hay ninguna fuente. Añada una con un archivo o una dirección: verá lo que entraría antes de que entre nada.
sources-empty-command = La línea de órdenes hace lo mismo allí donde funciona el foro:
sources-column-name = Fuente
sources-column-state = Estado
sources-column-from = Se lee en
sources-column-every = Frecuencia
sources-column-read = Última lectura
sources-column-changed = Último cambio
sources-column-next = Próxima vez
sources-from-nowhere = La trae un archivo o un programa
sources-state-waits = Espera su decisión
sources-state-writing = Se está importando
sources-state-done = Importado
sources-state-failed = Falló
sources-state-dropped = Descartado
sources-state-never = Nunca leída
sources-state-well = Se lee bien
sources-state-failing = Falla desde el { $date }:
sources-every-never = Cuando alguien lo pide
sources-every-hour = Cada hora
sources-every-day = Cada día
sources-every-minutes =
    { $n ->
        [one] Cada { $n } hora
       *[other] Cada { $n } horas
    }
sources-way-command = Línea de órdenes
sources-way-page = A mano, en estas páginas
sources-way-key = Un programa con una clave
sources-way-schedule = A su hora
sources-kind-json = El formato de Plenum
sources-kind-osem-api = La API pública de OSEM
sources-kind-osem-csv = La exportación de OSEM con todas las propuestas
sources-kind-osem-page = La página de una propuesta en OSEM
sources-kind-schedule-xml = Un programa en XML
sources-kind-schedule-json = Un programa en JSON
sources-kind-pretalx = pretalx
sources-kind-csv = Una tabla (CSV)
sources-kind-companion = El texto de un tema antiguo
sources-hint-json = Una cumbre y sus propuestas con todos los campos, como describe la documentación.
sources-hint-osem-api = Los eventos confirmados, ponentes, ejes y salas: basta la dirección de la conferencia.
sources-hint-osem-csv = Lo que la organización descarga de OSEM: cada propuesta con su estado y las valoraciones del comité.
sources-hint-osem-page = Una sola propuesta, tal como su página la muestra a todos.
sources-hint-schedule-xml = schedule.xml, como lo publican frab, OSEM y pretalx.
sources-hint-schedule-json = schedule.json, lo mismo en JSON.
sources-hint-pretalx = Las propuestas por la API de pretalx: la dirección del evento y una clave de acceso para lo que no es público.
sources-hint-csv = Lo que guarda una hoja de cálculo o un formulario. Usted dice qué contiene cada columna.
sources-hint-companion = El primer mensaje del tema que una propuesta tenía en un foro anterior.
sources-why-unreadable = Lo que llegó no puede leerse como una fuente de este tipo.
sources-why-most-gone = La mayor parte de lo que tenía la fuente ya no está.
sources-why-columns = Nadie ha dicho todavía qué contienen las columnas.
sources-why-no-conference = La dirección no lleva a ninguna conferencia.
sources-why-several-conferences = El sitio tiene varias conferencias: la dirección debe nombrar una.
sources-why-not-pages = El sitio responde con algo que no es una lista de propuestas.
sources-why-elsewhere = La lista sigue en otro sitio, al que no se pregunta.
sources-why-endless = Las páginas de la lista no terminan.
sources-why-too-large = La fuente da más de lo que el foro acepta.
sources-why-not-http = La dirección no empieza por http:// ni por https://.
sources-why-credentials = La dirección contiene un nombre de usuario o una contraseña.
sources-why-token = La clave de acceso tiene caracteres que no pueden enviarse.
sources-why-refused = La dirección lleva a una red privada, a la que no se pregunta.
sources-why-no-address = El nombre del sitio no se conoce.
sources-why-unreachable = No se puede llegar al sitio.
sources-why-status = El sitio se niega o no tiene nada ahí.
sources-why-throttled = El sitio pide volver más tarde.
sources-why-too-slow = El sitio tarda demasiado en responder.
sources-why-redirects = El sitio redirige demasiadas veces.
sources-why-bad-redirect = El sitio redirige a algo que no es una dirección.
sources-why-broken = La respuesta se corta o está dañada.
sources-why-other = No se pudo leer.
sources-field-id = Número o identificador
sources-field-guid = Identificador universal (GUID)
sources-field-url = Dirección de su página
sources-field-submitter-email = Correo de quien la presentó
sources-field-speaker-emails = Correos de ponentes
sources-field-facilitator-emails = Correos de quienes facilitan
sources-field-updated = Última modificación
sources-field-public-rating = Valoración del público
sources-field-other = Guardar y mostrar a todos
sources-field-skip = Dejar fuera
sources-new-title = Añadir una fuente
sources-new-lede = Una fuente es de donde vienen propuestas. Nada entra antes de que usted vea qué sería y diga que sí.
sources-add-button = Guardar la fuente y mirar
sources-leave = Dejarlo
sources-summit-new = Una cumbre nueva
sources-title-label = Título de la cumbre nueva
sources-title-hint = Solo para una cumbre nueva.
sources-slug-label = Su nombre corto en las direcciones
sources-slug-hint = Solo para una cumbre nueva: letras minúsculas, cifras y guiones, como ogp-2031. No cambia nunca.
sources-kind-label = Qué es
sources-name-label = Nombre
sources-name-hint = Solo si una cumbre tiene varias del mismo tipo; lo ve la organización.
sources-file-label = Archivo
sources-file-hint = Como máximo { $n } MB, con todos los archivos. Se lee una vez y no se guarda.
sources-files-more = Los demás archivos de la API de OSEM
sources-file-speakers = Ponentes (speakers.json)
sources-file-tracks = Ejes (tracks.json)
sources-file-rooms = Salas (rooms.json)
sources-url-label = Dirección
sources-url-hint = Dónde la lee el foro. Sin archivo ni dirección, puede traerla un programa con una clave.
sources-token-label = Clave de acceso
sources-token-hint = Lo que deja entrar al foro, si hace falta. Se envía solo a ese sitio y no se muestra nunca más.
sources-token-known = Hay una guardada. Deje esto vacío para conservarla; desaparece si la dirección pasa a otro sitio.
sources-token-forget = Olvidar la clave de acceso
sources-every-label = Con qué frecuencia se lee
sources-every-hint = Lo que se lee a su hora entra enseguida, salvo que casi todo fuera a desaparecer.
sources-aliases-label = Otros nombres de su servidor
sources-aliases-hint = Por ejemplo, fr.example.org, separados por comas: las páginas con todos estos nombres son las mismas.
sources-confidential-label = Estados, horarios, salas y valoraciones del comité
sources-confidential-hint = Hasta que se publiquen las decisiones, los estados y las valoraciones del comité que esperan solo los ven la organización, el comité y la moderación; los horarios y las salas, nadie.
sources-confidential-kind = Lo habitual para el tipo: la exportación de OSEM, pretalx y las tablas esperan
sources-confidential-yes = Esperan a que se publiquen las decisiones
sources-confidential-no = Se muestran enseguida
sources-confidential-tick = Los estados, los horarios, las salas y las valoraciones del comité esperan a que se publiquen las decisiones
sources-one-title = { $name }, { $summit }
sources-all-link = Todas las fuentes
sources-bring-title = Traer
sources-read-text = Pregunta a la dirección qué tiene ahora y muestra qué saldría de ello.
sources-read-button = Leer ahora
sources-file-button = Examinar el archivo
sources-columns-link = Qué contienen sus columnas
sources-runs-title = Lo que dio
sources-runs-none = Nada todavía. Traiga un archivo, lea la dirección o cree una clave para un programa.
sources-run-when = Cuándo
sources-run-way = Cómo
sources-run-who = Quién
sources-run-came = Qué salió de ello
sources-report = Nuevas: { $created }, cambiadas: { $changed }, sin cambios: { $unchanged }, marcadas como desaparecidas: { $gone }
sources-would = Habría: nuevas { $created }, cambiadas { $changed }, sin cambios { $unchanged }, marcadas como desaparecidas { $gone }
sources-settings-title = Ajustes
sources-save-button = Guardar los ajustes
sources-keys-title = Claves para programas
sources-keys-text = Con una clave, un programa trae lo que tiene esta fuente, a la hora de otra máquina. Abre esta fuente y nada más.
sources-key = Clave { $number }, creada el { $date } por { $name }.
sources-key-used = Usada por última vez el { $date }.
sources-key-unused = Sin usar todavía.
sources-key-revoke = Retirar la clave { $number }
sources-key-button = Crear una clave
sources-key-made = Una clave nueva
sources-key-once = Se muestra solo esta vez: quien la tenga puede traer propuestas. Un reloj en otra máquina ejecuta esta línea:
sources-run-title-would = Lo que entraría
sources-run-title-did = Lo que entró
sources-run-title-dropped = Descartado
sources-run-title-failed = No se pudo leer
sources-run-of = { $source }, { $date }. { $way }.
sources-run-most-gone = La mayor parte de lo que tenía la fuente no está aquí: { $n } de { $all }. Importar las marca como desaparecidas; descartar deja todo como está.
sources-run-writing = Una importación empezó y no ha terminado. Importar otra vez hace el resto.
sources-import-nothing = Importar, ningún texto cambia
sources-import-mark =
    { $n ->
        [one] Marcar { $n } propuesta como desaparecida
       *[other] Marcar { $n } propuestas como desaparecidas
    }
sources-import-button =
    { $n ->
        [one] Importar { $n } propuesta
       *[other] Importar { $n } propuestas
    }
sources-drop-button = Descartar
sources-run-failed-text = No se cambió nada. Corrija el archivo, o elija el tipo de fuente correcto, y tráigalo otra vez.
sources-run-sentence = Qué está mal exactamente, en inglés
sources-run-dropped-text = Alguien decidió que no entrara, o nadie decidió nada en 30 días.
sources-run-proposal = Propuesta
sources-run-parts = Qué cambia
sources-did-created = Nuevas
sources-did-changed = Cambiadas
sources-did-refreshed = Solo valoraciones o fechas
sources-did-unchanged = Sin cambios
sources-did-gone = Marcadas como desaparecidas
sources-did-missing = No están y se dejaron como estaban: { $n }
sources-would-create = Serían nuevas
sources-would-change = Cambiarían
sources-would-leave = Quedarían igual, salvo valoraciones o fechas
sources-would-mark = Se marcarían como desaparecidas
sources-created-title = Propuestas nuevas
sources-changed-title = Propuestas que cambian
sources-gone-title = Ya no están en la fuente
sources-left-out-title = Fuera hasta que se corrija
sources-left-out-entry = Entrada
sources-left-out-field = Campo
sources-left-out-what = Qué está mal, en inglés
sources-more = y { $n } más
sources-columns-title = Qué contienen las columnas
sources-columns-lede = El foro ha adivinado por los encabezados. Corrija lo que esté mal; se recordará para la próxima vez.
sources-columns-none = Aquí no se puede leer ninguna tabla. Traiga primero el archivo.
sources-columns-back = Traer un archivo
sources-columns-name = Columna
sources-columns-values = Primeros valores
sources-columns-holds = Qué contiene
sources-columns-language = Idioma de las propuestas que no lo dicen
sources-columns-language-hint = Sin ella, el foro lo deduce del texto.
sources-columns-language-none = Según el texto
sources-columns-button = Guardar las columnas y mirar
sources-said-added = La fuente está guardada. Traiga un archivo, lea la dirección o cree una clave.
sources-said-same = Nada ha cambiado allí desde la última vez.
sources-said-busy = Se está leyendo en este momento. Vuelva en unos minutos.
sources-said-dropped = Descartado. No se cambió nada.
sources-said-revoked = La clave está retirada. Los programas que la usan se rechazan desde ahora.
sources-said-imported = Importado.
sources-error-summit = Esta cumbre no existe. Elija otra o cree una nueva.
sources-error-slug = Solo letras minúsculas, cifras y guiones, 60 como máximo: ogp-2031.
sources-error-slug-taken = Una cumbre ya tiene este nombre. Elíjala arriba o use otro.
sources-error-title = Una cumbre nueva necesita un título de { $n } caracteres como máximo.
sources-error-kind = Elija qué es la fuente.
sources-error-name = Un nombre tiene { $n } caracteres como máximo.
sources-error-name-taken = La cumbre tiene una fuente de este tipo con este nombre. Dé otro nombre o traiga el archivo a esa fuente.
sources-error-url = No es una dirección que empiece por http:// o https://. Ejemplo: https://rivers.example/schedule.xml
sources-error-url-password = Quite el nombre de usuario y la contraseña de la dirección y dé una clave de acceso abajo.
sources-error-token = Una clave de acceso se compone de letras, cifras y signos del teclado, sin acentos.
sources-error-every = Sin dirección no hay nada que leer a su hora. Dé una dirección o elija «Cuando alguien lo pide».
sources-error-host = { $host } no es el nombre de un servidor. Ejemplo: fr.example.org
sources-error-host-of = Los otros nombres son del servidor de la dirección: dé también la dirección.
sources-error-file = Elija un archivo.
sources-error-too-large = Los archivos superan { $n } MB en total. No se leyó nada: elija otros más pequeños o dé la dirección.
sources-error-columns = Una columna tiene que contener el título.
sources-error-decided = Alguien ya decidió sobre esto. No se cambió nada.
sources-error-keys = Llegaron { $n } claves equivocadas de su dirección. Inténtelo en una hora.
sources-why-empty = No hay nada dentro.
sources-why-replaced = Llegó algo más nuevo antes de que nadie decidiera.
sources-field-committee-rating = Valoración del comité
sources-error-busy = La fuente se está leyendo o escribiendo en este momento. Inténtelo de nuevo en unos minutos.
sources-remove-title = Eliminar
sources-remove-text = Nada ha venido de esta fuente. Con ella se eliminan sus ajustes, sus claves y lo que dio, y su cumbre si no contiene nada más.
sources-remove-button = Eliminar esta fuente
sources-said-removed = La fuente se ha eliminado.
sources-error-not-bare = Hay propuestas que vienen de esta fuente, así que se queda. Puede dejar de leerse: vea su frecuencia.
sources-run-number = lectura { $number }
sources-key-itself = La clave:
sources-did-changed-title = Propuestas que cambiaron
sources-did-parts = Qué cambió
sources-see-link =
    { $n ->
        [one] Ver la propuesta
       *[other] Ver las { $n } propuestas
    }

#
#
#

## moderation

moderation-acts-label = Moderar
moderation-reason-label = Motivo
moderation-reason-hint = Lo leerá quien lea el tema, sin su nombre.
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
moderation-move-done = El tema se movió a { $category }.
moderation-delete-text = Quien lo escribió puede leer su motivo. En lugar del mensaje queda una línea que lo indica.
moderation-edit-note = Edita el mensaje de otra persona. Una línea en el tema dirá que lo hizo la moderación, con su motivo y sin su nombre, y ambas versiones se podrán leer.
moderation-remove = Retirar el tema
moderation-restore = Restablecer el tema
moderation-leave = Dejarlo como está
moderation-remove-title = ¿Retirar este tema?
moderation-remove-text = Solo la moderación verá el tema y sus mensajes. En su dirección todo el mundo leerá que se retiró, y su motivo. Se podrá restablecer con todo su contenido.
moderation-remove-done = El tema está retirado. Solo la moderación lo ve.
moderation-restore-title = ¿Restablecer este tema?
moderation-restore-text = Todas las personas que ven su categoría lo verán de nuevo, con todos sus mensajes.
moderation-restore-done = El tema está restablecido.
moderation-pins-full = Ya hay { $n } temas fijados. Quite antes uno, para que sigan siendo pocos y se lean.

#
#
#

## imports
imports-mail-done-subject = { $summit }: novedades de la fuente { $source }
imports-mail-done-counts = Nuevas: { $created }. Cambiadas: { $changed }. Ya no están: { $gone }. Como antes: { $unchanged }.
imports-mail-new-line = Nueva: { $title }
imports-mail-changed-line = Cambiada: { $title } ({ $parts })
imports-mail-gone-line = Ya no está en la fuente: { $title }
imports-mail-waits-subject = { $summit }: la fuente { $source } espera su decisión
imports-mail-failed-subject = { $summit }: no se puede leer la fuente { $source }
imports-mail-failed-text = Nada ha cambiado en el foro. Se volverá a consultar la fuente, cada vez menos mientras siga fallando. Su respuesta:
imports-mail-button = Ver la fuente
imports-mail-why = Recibe este mensaje porque se ocupa de una fuente de propuestas.
imports-mail-waits-text =
    { $n ->
        [one] 1 propuesta que tenía la fuente ya no está en ella, es decir, la mayor parte. No se ha cambiado nada: mírelo y decida.
       *[other] { $n } propuestas que tenía la fuente ya no están en ella, es decir, la mayor parte. No se ha cambiado nada: mírelo y decida.
    }
imports-mail-broken =
    { $n ->
        [one] Se dejó fuera 1 entrada hasta que se corrija en la fuente. La página dice qué falla.
       *[other] Se dejaron fuera { $n } entradas hasta que se corrijan en la fuente. La página dice qué falla.
    }
imports-error-organisers = Solo pueden hacerlo los organizadores y administradores.
imports-correct-title = Corregir una propuesta
imports-correct-lede = Lo que escriba aquí prevalece sobre todas las fuentes hasta que retire la corrección. Un campo vacío, o que dice lo mismo que las fuentes, viene de ellas.
imports-correct-now = Las fuentes dicen: { $value }
imports-correct-silent = Ninguna fuente dice nada.
imports-correct-reason = Motivo
imports-correct-reason-hint = Todo el mundo lo lee junto a la nueva versión y en su tema.
imports-correct-save = Guardar la corrección
imports-correct-release = Devolver todo a las fuentes
imports-correct-done = Corregido. Prevalece sobre todas las fuentes.
imports-correct-released = Corrección retirada. Vuelven a mandar las fuentes.
imports-correct-error-moment = Indique un día y una hora. Ejemplo: 2016-12-08 09:30
imports-correct-error-minutes = Una duración es un número de minutos, 10080 como máximo.
imports-correct-error-nested = Este texto está demasiado anidado para mostrarse.
imports-correct-as-sources = Como dicen las fuentes
imports-url-title = Ninguna propuesta tiene esta dirección
imports-url-text = Nada de lo que vino de las fuentes de las cumbres está en { $url }.
imports-url-invalid = No es la dirección de una página. Ejemplo: { $example }
imports-url-bring-text = Está en un sitio del que este foro toma propuestas. Puede traerla: tendrá un tema al momento.
imports-url-bring = Traerla y debatirla
imports-url-label = Dirección de una propuesta
imports-url-find = Buscar su tema
imports-url-failed = No se pudo leer la página. No se ha traído nada.
imports-url-sign-in = Inicie sesión para traerla.
imports-url-closed = Ahora no se aceptan propuestas.
imports-url-done = Ya está aquí. Empiece la conversación.
imports-url-throttle = Puede traer { $n } direcciones al día. Podrá traer la siguiente dentro de { $wait }.
imports-mail-waits-columns = Llegó una tabla. Diga qué contienen sus columnas; hasta entonces no se cambia nada.
imports-mail-waits-empty = No había nada en lo que dio. No se ha cambiado nada: mírelo y decida.
imports-correct-begin = Partir del texto de las fuentes
imports-correct-people-hint = Uno por línea: nombre; organización; país
imports-correct-time-hint = Según la hora de { $zone }.
imports-correct-minutes-hint = En minutos.
imports-correct-error-nothing = Nada de esto difiere de lo que dicen las fuentes. Cambie antes algún campo.

#
#
#

## mail

mail-greeting = Hola, { $name }:
mail-button-line = { $words }:
mail-open-address = Si el botón no funciona, abra esta dirección:
mail-valid = Sirve una sola vez y durante { $duration }.
mail-confirm-subject = Confirme su dirección para { $forum }
mail-confirm-text = La cuenta { $name } ({ $shown }) se creó en { $forum } con esta dirección. Si fue usted, confirme que la dirección es suya y podrá publicar.
mail-confirm-button = Confirmar la dirección
mail-confirm-why = Recibe esto porque alguien dio esta dirección al crear una cuenta. Si no fue usted, no haga nada: la cuenta no podrá publicar y no se enviará nada más.
mail-sign-in-subject = Iniciar sesión en { $forum }
mail-sign-in-text = Este es el enlace para iniciar sesión en { $forum } como { $name }.
mail-sign-in-button = Iniciar sesión
mail-sign-in-code = O escriba este código en el navegador donde lo pidió:
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
mail-confirm-several = Se crearon varias cuentas en { $forum } con esta dirección. Confirme la suya: las demás desaparecen. Puede que otra persona eligiera su contraseña, así que pondrá una nueva.
mail-confirm-button-of = Confirmar { $name }
mail-test-why = Recibe esto porque alguien que administra el foro pidió una prueba a esta dirección.

#
#
#

## dates

dates-day-and-time = { $date }, { $time }
dates-range = { $from } – { $to }
dates-range-days = { $from }–{ $to }
dates-today = Hoy
dates-yesterday = Ayer
dates-just-now = ahora mismo
dates-minutes-ago =
    { $n ->
        [one] hace { $n } min
       *[other] hace { $n } min
    }
dates-hours-ago =
    { $n ->
        [one] hace { $n } h
       *[other] hace { $n } h
    }
dates-duration-seconds =
    { $n ->
        [one] { $n } segundo
       *[other] { $n } segundos
    }
dates-duration-minutes =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } minutos
    }
dates-duration-hours =
    { $n ->
        [one] { $n } hora
       *[other] { $n } horas
    }
dates-duration-days =
    { $n ->
        [one] { $n } día
       *[other] { $n } días
    }
