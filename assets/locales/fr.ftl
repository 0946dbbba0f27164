## common

common-keep-it = Le garder
common-remove = retirer
common-order = Ordre
common-sort = Trier
common-yes = Oui
common-no = Non
common-saved = C’est enregistré.
common-unchanged = Rien n’avait changé : rien n’a été enregistré.
common-quoted = « { $text } »
common-label-value = { $label } : { $value }
common-list-comma = {", "}
common-list-semicolon = {" ; "}
common-pager-label = Pages
common-pager-first = Première page
common-pager-older = Plus anciens
common-pager-size =
    { $n ->
        [one] { $n } sur cette page
       *[other] { $n } sur cette page
    }
common-percent = { $n } %
common-in-en = en anglais
common-in-fr = en français
common-in-es = en espagnol
common-in-ar = en arabe
common-in-other = en { $language }

#
#
#

## layout

layout-skip = Aller au texte
layout-places = Principal
layout-latest = Récents
layout-proposals = Propositions
layout-categories = Catégories
layout-account = Votre compte
layout-sign-in = Se connecter
layout-create-account = Créer un compte
layout-profile = Profil
layout-settings = Réglages
layout-admin = Administration
layout-sign-out = Se déconnecter
layout-side-label = À côté du texte
layout-about-nav = À propos du site
layout-languages = Langues
layout-about = À propos de ce forum
layout-rules = Règles
layout-privacy = Vie privée
layout-licence = Plenum est un logiciel libre (AGPL-3.0).
layout-programme = Programme
layout-sources = Sources

#
#
#

## errors

errors-400-title = Cette demande est illisible
errors-400-what = Une partie manque, ou est écrite d’une façon que le forum ne connaît pas.
errors-400-do = Revenez en arrière, relisez ce que vous avez saisi et envoyez-le de nouveau.
errors-403-title = Vous n’avez pas accès à ceci
errors-403-what = Votre compte ne donne pas accès à cette page ou à cette action.
errors-403-what-origin = Le formulaire ne venait pas d’une page de ce forum : il n’a pas été exécuté.
errors-403-do = S’il le devrait, adressez-vous à la modération.
errors-403-do-origin = Revenez en arrière dans votre navigateur et copiez ce que vous avez écrit ; puis rouvrez la page et envoyez le formulaire depuis celle-ci.
errors-404-title = Cette page n’existe pas
errors-404-what = L’adresse est fausse, ou ce qui se trouvait ici a été retiré ou n’est pas public.
errors-404-do = Vérifiez l’adresse, ou continuez par ici :
errors-405-title = Cette adresse est celle d’un formulaire
errors-405-what = Elle reçoit ce qu’un formulaire envoie et n’affiche rien d’elle-même.
errors-405-do = Revenez à la page du formulaire et envoyez-le de là.
errors-409-title = Quelqu’un est passé avant vous
errors-409-what = Ce que vous modifiiez a changé depuis que vous l’avez ouvert.
errors-409-do = Votre texte est conservé ci-dessous. Regardez l’état actuel, puis renvoyez le vôtre.
errors-413-title = C’est trop volumineux
errors-413-what = C’est plus que n’en accepte une page de ce forum. Un texte peut compter jusqu’à { $max } caractères.
errors-413-do = Revenez en arrière dans votre navigateur : ce que vous avez écrit devrait encore s’y trouver. Raccourcissez-le, ou envoyez-le en plusieurs parties.
errors-422-title = Ceci ne peut pas encore être enregistré
errors-422-what = Un point demande une correction.
errors-422-do = Revenez en arrière, corrigez et renvoyez.
errors-429-title = Trop de demandes en peu de temps
errors-429-what = Le forum limite la fréquence de cette action, pour que personne ne puisse le submerger.
errors-429-do = Vous pourrez réessayer dans { $wait }.
errors-500-title = Le forum a commis une erreur
errors-500-what = Vous n’y êtes pour rien. L’erreur est consignée, et ce qui était enregistré le reste.
errors-500-do = Revenez en arrière et réessayez. Si cela se reproduit, prévenez l’équipe du forum en donnant ce numéro : { $id }
errors-503-title = Le forum est occupé
errors-503-what = Il a trop à faire en ce moment, ou il est en cours de mise à jour. Rien n’a été enregistré.
errors-503-do = Attendez une minute, puis rechargez la page.
errors-ways-label = Pour continuer
errors-way-back = Revenir à la page précédente
errors-way-again = Recharger cette page
errors-way-home = Page d’accueil
errors-way-latest = Sujets récents
errors-way-proposals = Toutes les propositions
errors-way-categories = Toutes les catégories
errors-kept-text = Votre texte
errors-405-title-page = Ce qui a été envoyé n’est pas accepté ici
errors-405-what-page = Cette adresse affiche une page et ne fait rien de ce qu’on lui envoie de cette façon. Rien n’a été modifié.
errors-405-do-page = Ouvrez la page, ou continuez à partir d’ici :
errors-way-open = La page à cette adresse
errors-409-do-bare = Regardez l’état actuel, et continuez à partir de là.
errors-413-what-carried = Aucune session n’est ouverte, et un texte de cette longueur ne peut pas vous suivre pendant la connexion.
errors-413-do-carried = Copiez-le, connectez-vous, puis collez-le à nouveau.
errors-kept-hint = Il n’a pas été enregistré. Copiez-le avant de continuer.
errors-401-title = Connectez-vous d’abord
errors-401-what = Il faut un compte pour cela.
errors-401-do = Connectez-vous, puis renvoyez-le.

#
#
#

## forms

forms-problems =
    { $n ->
        [one] { $n } point à corriger
       *[other] { $n } points à corriger
    }
forms-kept = Tout ce que vous avez saisi est encore là.
forms-required = Ce champ est encore vide, et il est nécessaire.
forms-required-text = Il n’y a pas encore de texte.
forms-required-category = Choisissez une catégorie.
forms-required-address = Indiquez votre adresse de courriel. Exemple : ana@example.org
forms-required-name = Indiquez le nom que vous souhaitez porter ici.
forms-required-password = Indiquez votre mot de passe.
forms-required-reason = Donnez une raison : tout le monde la verra.
forms-too-short =
    { $has ->
        [one] Il y a { $has } caractère, il en faut au moins { $min }.
       *[other] Il y a { $has } caractères, il en faut au moins { $min }.
    }
forms-too-long =
    { $has ->
        [one] Il y a { $has } caractère, { $max } au plus sont possibles.
       *[other] Il y a { $has } caractères, { $max } au plus sont possibles.
    }
forms-address-no-at = Il n’y a pas de @ dans cette adresse. Exemple : ana@example.org
forms-address-wrong = Écrite ainsi, cette adresse ne peut recevoir aucun courriel. Exemple : ana@example.org
forms-name-characters = Un nom d’utilisateur se compose de lettres, de chiffres, de « - » et de « _ », et commence par une lettre ou un chiffre.
forms-name-taken = « { $name } » est déjà pris. Choisissez un autre nom.
forms-name-alike = « { $name } » ressemble à « { $other } », déjà pris. Choisissez un autre nom.
forms-name-mixed = « { $name } » mêle des lettres de plusieurs alphabets qui se ressemblent. N’en gardez qu’un.
forms-name-reserved = « { $name } » est réservé au forum. Choisissez un autre nom.
forms-unprintable = Il contient des caractères invisibles. Retirez-les.
forms-password-common = C’est l’un des mots de passe essayés en premier. Quelques mots à la suite valent mieux.
forms-password-own-name = Le mot de passe ne doit pas être votre nom ni votre adresse.
forms-code-wrong = Ce code ne convient pas. Il a six chiffres et se trouve dans le courriel envoyé à l’ouverture de cette page.
forms-choice-unknown = Choisissez dans la liste.
forms-rules-unticked = Cochez la case pour dire que vous avez lu les règles.
forms-page-title = Erreur : { $page }
forms-kept-but-passwords = Tout ce que vous avez saisi est encore là, sauf les mots de passe : saisissez-les de nouveau.
forms-required-code = Écrivez les six chiffres du code qui figure dans le courriel.
forms-kept-but-files = Ce que vous avez écrit est conservé, sauf les fichiers et le jeton, qu’un navigateur ne garde pas : il faut les redonner.

#
#
#

## accounts

accounts-sign-up-title = Créer un compte
accounts-sign-up-lede = Pour répondre, aimer et ouvrir des sujets. Pour lire, il n’en faut pas.
accounts-display-name-label = Votre nom
accounts-display-name-hint = Tel qu’il figure à côté de vos messages.
accounts-name-label = Nom d’utilisateur
accounts-name-hint = Lettres, chiffres, « - » et « _ ». Les autres vous mentionnent ainsi : @nom.
accounts-address-label = Adresse de courriel
accounts-address-hint = Nous envoyons un message pour la confirmer. Elle n’est jamais affichée.
accounts-password-label = Mot de passe
accounts-password-hint = Au moins { $min } caractères. Quelques mots à la suite conviennent. Vous pouvez le laisser vide et vous connecter par un lien reçu par courriel.
accounts-password-hint-required = Au moins { $min } caractères. Quelques mots à la suite conviennent.
accounts-language-label = Langue du forum et des courriels
accounts-rules-tick = J’ai lu les { $link }.
accounts-rules-link = règles
accounts-sign-up-button = Créer le compte
accounts-sign-up-have-one = J’en ai déjà un
accounts-next-title = La suite
accounts-next-text = Nous vous envoyons un lien par courriel. Tant que vous ne l’avez pas ouvert, vous pouvez lire, et rien de ce que vous écrivez n’est publié.
accounts-kept-title = Ce que nous conservons
accounts-kept-text = Votre nom, votre adresse et ce que vous écrivez. Les adresses réseau pendant 30 jours au plus. Aucun traceur.
accounts-sign-up-done-title = Consultez votre boîte de réception
accounts-sign-up-done-text = Un message est en route vers { $address }. Son lien confirme l’adresse et reste valable { $duration }.
accounts-sign-up-done-nothing = Rien n’est arrivé ? Regardez parmi les courriels indésirables, ou demandez un nouvel envoi.
accounts-confirm-again-button = Renvoyer le message
accounts-confirm-again-done = Renvoyé à { $address }.
accounts-confirm-title = Confirmer votre adresse de courriel
accounts-confirm-text = Vous avez choisi le nom d’utilisateur { $name } et le nom { $shown }. { $address } devient l’adresse de ce compte.
accounts-confirm-button = Confirmer l’adresse
accounts-confirm-done = Votre adresse est confirmée. Vous pouvez maintenant publier.
accounts-suspended = Ce compte est suspendu.
accounts-since = Membre depuis le { $date }
accounts-posts =
    { $n ->
        [one] { $n } message
       *[other] { $n } messages
    }
accounts-topics =
    { $n ->
        [one] { $n } sujet ouvert
       *[other] { $n } sujets ouverts
    }
accounts-likes =
    { $n ->
        [one] { $n } J’aime reçu
       *[other] { $n } J’aime reçus
    }
accounts-contributions-title = Sujets et messages
accounts-contributions-none = Rien ici pour le moment
accounts-contributions-empty = { $name } n’a encore rien écrit ici.
accounts-contributions-empty-own = Vous n’avez encore rien écrit ici. Une proposition que vous connaissez bien est un bon point de départ.
accounts-role-admin = Administration
accounts-role-moderator = Modération
accounts-role-organiser = Organisation
accounts-role-committee = Comité
accounts-profile-edit = Modifier le profil
accounts-profile-edit-lede = Tout ceci est public. Seul le nom est nécessaire.
accounts-affiliation-label = Organisation
accounts-affiliation-hint = L’organisation au nom de laquelle vous parlez ou pour laquelle vous travaillez.
accounts-country-label = Pays
accounts-country-hint = Tel que vous voulez le voir à côté de votre nom.
accounts-bio-label = À propos de vous
accounts-bio-hint = Quelques phrases, { $max } caractères au plus.
accounts-profile-save = Enregistrer le profil
accounts-profile-saved = Votre profil est enregistré.
accounts-settings-title = Réglages
accounts-settings-lede = Personne d’autre ne les voit.
accounts-zone-label = Fuseau horaire
accounts-zone-hint = Toutes les heures sont données dans ce fuseau. Il y est { $time }.
accounts-settings-save = Enregistrer les réglages
accounts-settings-saved = Vos réglages sont enregistrés.
accounts-settings-password-title = Mot de passe
accounts-settings-password-text = Nous vous envoyons un lien par courriel pour en choisir un nouveau.
accounts-display-name-letters = Un nom a au moins une lettre, et pas plus de trois signes sur elle.
accounts-display-name-office = Ce nom parle au nom du forum. Seules les personnes qui le gèrent peuvent le porter.
accounts-display-name-taken = Quelqu’un d’autre est connu ici sous le nom « { $name } ». Ajoutez de quoi vous distinguer.
accounts-address-taken = Un compte a déjà cette adresse.
accounts-address-confirmed-elsewhere = Un autre compte a confirmé cette adresse entre-temps. Connectez-vous avec celui-là.
accounts-sign-up-closed-title = Pas de nouveaux comptes pour le moment
accounts-sign-up-closed-text = Les personnes qui gèrent ce forum ne l’ouvrent pas à de nouveaux comptes. Pour lire, il n’en faut pas.
accounts-sign-up-correct = Corriger l’adresse
accounts-profile-see = Le voir comme les autres
accounts-profile-who-title = Qui voit cela
accounts-profile-who-text = Tout le monde, même sans compte. Votre adresse de courrier n’est jamais montrée.
accounts-bio-complex = L’imbrication est trop profonde pour être affichée. Simplifiez.
accounts-password-present-label = Mot de passe actuel
accounts-password-present-wrong = Ce n’est pas votre mot de passe actuel.
accounts-password-change-button = Changer le mot de passe
accounts-devices-title = Appareils
accounts-devices =
    { $n ->
        [one] Votre session est ouverte sur { $n } appareil.
       *[other] Votre session est ouverte sur { $n } appareils.
    }
accounts-devices-button = Déconnecter tous les autres appareils
accounts-devices-done = Tous les autres appareils sont déconnectés.
accounts-role-inactive = Seul un compte actif peut recevoir un rôle : son adresse doit d’abord être confirmée.
accounts-confirm-several = Quelqu’un d’autre s’est peut-être inscrit aussi avec cette adresse. Confirmer ce compte supprime les autres qui l’attendent. Le mot de passe choisi pour lui n’est pas gardé : choisissez-en un nouveau ensuite.
accounts-confirm-done-anew = Votre adresse est confirmée. Le mot de passe choisi à l’inscription n’a pas été gardé, car d’autres avaient aussi utilisé l’adresse : choisissez-en un nouveau dans vos réglages.
accounts-refuse-text = Si vous n’avez pas choisi ce nom, ne confirmez pas : la personne qui l’a choisi connaît le mot de passe du compte.
accounts-refuse-button = Ce n’était pas moi
accounts-refused-title = Le compte est supprimé
accounts-refused-text = Personne n’a confirmé { $name }, et ce compte n’existe plus. Votre adresse n’y est plus liée.
accounts-profile-throttle = Vous avez souvent enregistré votre profil en peu de temps. Vous pourrez le faire de nouveau dans { $wait }.
accounts-sign-up-correct-hint = Inscrivez-vous encore une fois avec le même nom d’utilisateur et le même mot de passe, et la bonne adresse.

#
#
#

## sessions

sessions-sign-in-title = Se connecter
sessions-login-label = Nom d’utilisateur ou adresse de courriel
sessions-password-label = Mot de passe
sessions-shared-label = Cet appareil est partagé
sessions-shared-hint = La fermeture du navigateur vous déconnecte, et aucun brouillon ne reste ici.
sessions-sign-in-button = Se connecter
sessions-mail-title = Se connecter par courriel
sessions-mail-text = Nous vous envoyons un lien et un code à six chiffres. Aucun mot de passe n’est nécessaire.
sessions-mail-button = M’envoyer un lien et un code
sessions-mail-sent-title = Consultez votre boîte de réception
sessions-mail-sent-text = Si un compte existe pour { $address }, un message est en route. Son lien et son code restent valables { $duration }.
sessions-code-label = Code à six chiffres
sessions-code-hint = Il figure dans le dernier courriel que nous vous avons envoyé et sert une seule fois.
sessions-code-button = Se connecter avec le code
sessions-link-title = Se connecter à { $forum }
sessions-link-text = Vous avez ouvert le lien reçu par courriel. Il ne reste qu’un bouton.
sessions-link-button = Se connecter en tant que { $name }
sessions-forgot = J’ai oublié mon mot de passe
sessions-no-account = Je n’ai pas encore de compte
sessions-wrong = Ce nom et ce mot de passe ne vont pas ensemble. Vérifiez les deux, ou demandez un lien par courriel.
sessions-throttle =
    { $fails ->
        [one] { $fails } connexion a échoué. Vous pourrez réessayer dans { $wait }, ou demander un lien par courriel dès maintenant.
       *[other] { $fails } connexions ont échoué. Vous pourrez réessayer dans { $wait }, ou demander un lien par courriel dès maintenant.
    }
sessions-throttle-mail = Plusieurs messages sont déjà partis à cette adresse. Vous pourrez en demander un autre dans { $wait }.
sessions-throttle-code = Trop de codes ont été essayés. Ouvrez le lien du courriel, ou demandez un nouveau message dans { $wait }.
sessions-throttle-sign-up = Beaucoup de comptes ont été créés depuis votre réseau. Vous pourrez réessayer dans { $wait }.
sessions-token-title = Ce lien ne fonctionne plus
sessions-token-expired = Son délai est passé. Demandez-en un nouveau.
sessions-token-unknown = Ce forum ne le reconnaît pas. Peut-être n’a-t-il pas été copié en entier, ou il est si ancien qu’il a été oublié, ou le compte auquel il servait n’existe plus. Rouvrez-le depuis le courriel, ou demandez-en un nouveau.
sessions-signed-out = Aucune session n’est ouverte ici. La déconnexion efface aussi les brouillons gardés sur l’appareil.
sessions-needed = Connectez-vous pour continuer. Vous reviendrez où vous étiez.
sessions-expired-writing = La session s’est fermée pendant que vous écriviez. Votre texte est encore là : connectez-vous et publiez-le.
sessions-kept-text = Votre texte est conservé : vous le retrouverez après la connexion.
sessions-reset-request-title = Choisir un nouveau mot de passe
sessions-reset-request-text = Nous vous envoyons un lien. L’ancien mot de passe reste valable jusqu’à ce que le nouveau soit choisi.
sessions-reset-request-button = M’envoyer un lien
sessions-reset-sent-text = Si un compte existe pour { $address }, un message est en route. Son lien reste valable { $duration }.
sessions-reset-title = Un nouveau mot de passe pour { $name }
sessions-reset-label = Nouveau mot de passe
sessions-reset-button = Enregistrer le mot de passe
sessions-reset-done = Votre nouveau mot de passe est valable dès maintenant. Tous les autres appareils sont déconnectés.
sessions-password-title = Avec votre mot de passe
sessions-throttle-mail-client = Beaucoup de messages ont été demandés depuis votre réseau. Vous pourrez en demander un autre dans { $wait }.
sessions-another-way = Se connecter autrement
sessions-no-mail-title = Pas de message ?
sessions-no-mail-text = Regardez parmi les indésirables. Vérifiez ensuite l’adresse : une lettre fausse, et le message n’est parti chez personne.
sessions-reset-ends-others = Tous les autres appareils seront déconnectés.
sessions-carried-title-label = Titre
sessions-carried-hint = Vous pouvez le modifier avant de vous connecter.
sessions-carried-code = Il attend sur cette page. Saisissez le code ici et vous pourrez le publier.
sessions-carried-sign-up = Créer un compte et garder le texte
sessions-carried-sign-up-note = Votre texte est gardé trois jours et vous est montré quand l’adresse est confirmée.
sessions-kept-title = Votre texte est toujours là
sessions-kept-lede = Votre session est ouverte. Relisez-le et publiez-le.
sessions-kept-lede-act = Votre session est ouverte. Il reste un bouton pour finir ce que vous faisiez.
sessions-kept-post = Publier ce texte
sessions-kept-act = Le faire maintenant
sessions-kept-drop = L’abandonner
sessions-throttle-account = Trop de mots de passe faux ont été essayés aujourd’hui pour ce compte. Demandez un lien par courriel dès maintenant ; un mot de passe fonctionnera de nouveau dans { $wait }.
sessions-throttle-sign-up-tries = Beaucoup d’inscriptions ont été tentées depuis votre réseau. Vous pourrez réessayer dans { $wait }.
sessions-code-closed = On ne peut plus saisir de code sur cette page. Ouvrez le lien du courriel, ou demandez un nouveau message.
sessions-token-title-unknown = Ce lien ne fonctionne pas
sessions-token-used-confirm = Il a déjà servi : l’adresse est confirmée. Connectez-vous.
sessions-token-used-sign-in = Il a déjà servi, par son bouton ou par le code du même courriel : chacun ne sert qu’une fois. Pour vous connecter à nouveau, demandez-en un autre.
sessions-token-used-reset = Il a déjà servi : un nouveau mot de passe a été défini. Connectez-vous avec celui-ci. Si ce n’était pas vous, demandez aussitôt un nouveau lien.
sessions-token-replaced = Un lien plus récent a été demandé depuis et l’a remplacé. Ouvrez celui du dernier courriel.
sessions-token-outdated = Un nouveau mot de passe a été défini après son envoi, ce qui l’a rendu caduc. Connectez-vous avec ce mot de passe.
sessions-token-expired-confirm = Son délai est passé. Connectez-vous, par mot de passe ou par courriel, et vous en recevrez un nouveau.
sessions-token-closed = Le compte auquel il servait est suspendu ou fermé : personne ne peut s’y connecter.

#
#
#

## setup

setup-link-title = Installer ce forum
setup-link-text = Ce lien ne sert qu’une fois. Il crée le compte de la première personne chargée de l’administration.
setup-link-used-title = Ce forum est déjà installé
setup-link-used-text = Le lien d’installation ne sert qu’une fois, et un compte d’administration existe. Connectez-vous avec ce compte.
setup-account-button = Créer le compte d’administration
setup-title = Préparation du forum
setup-lede = Six étapes, dans l’ordre que vous voulez. Tout le monde peut déjà lire le forum ; avant l’ouverture, personne ne peut créer de compte.
setup-progress =
    { $n ->
        [one] { $n } étape sur { $total } faite
       *[other] { $n } étapes sur { $total } faites
    }
setup-step-done = fait
setup-name-title = Nom et langues
setup-name-text = Comment s’appelle le forum, et dans quelles langues ses membres écrivent.
setup-name-label = Nom du forum
setup-name-hint = Il figure en haut de chaque page et dans chaque courriel.
setup-intro-label = À quoi il sert
setup-intro-hint = Une ou deux phrases pour la page d’accueil.
setup-name-button = Enregistrer le nom et les langues
setup-mail-title = Courriel d’essai
setup-mail-text = Les membres confirment leur adresse et se connectent par courriel. Vérifiez qu’il arrive.
setup-mail-file = Les courriels ne partent pas : ils sont écrits dans des fichiers sous { $path }. Pour les envoyer, démarrez le forum avec { $command }.
setup-mail-to-label = Envoyer à
setup-mail-button = Envoyer un courriel d’essai
setup-mail-sent = Le courriel d’essai est en route vers { $address }.
setup-mail-arrived-button = Il est arrivé
setup-rules-title = Règles
setup-rules-text = Ce qui vaut pour toutes les personnes qui écrivent ici. On les lit à l’inscription ; courtes, elles sont vraiment lues.
setup-rules-label = Règles
setup-rules-hint = Une par ligne. Ce sont des suggestions : adaptez-les à vos besoins.
setup-rules-button = Enregistrer les règles
setup-rules-saved = Les règles sont enregistrées.
setup-import-title = Propositions
setup-import-text = Les propositions viennent du système de conférence du sommet, par son adresse, un fichier ou un programme.
setup-import-count =
    { $n ->
        [one] { $n } proposition est ici.
       *[other] { $n } propositions sont ici.
    }
setup-import-again = Le même fichier importé deux fois ne change rien ; une proposition modifiée reçoit une nouvelle version.
setup-moderators-title = Modération
setup-moderators-text = Elle ferme, épingle et déplace les sujets et supprime des messages. Chacun de ces actes laisse une ligne que tout le monde peut lire.
setup-moderators-label = Nom d’utilisateur d’un membre
setup-moderators-button = Confier la modération
setup-moderators-added = { $name } fait maintenant partie de la modération.
setup-moderators-unknown = Personne ici n’a le nom d’utilisateur « { $name } ». Il faut d’abord un compte.
setup-moderators-none = Pour l’instant, il n’y a que vous.
setup-open-title = Ouvrir le forum
setup-open-text = Dès lors, tout le monde peut créer un compte, et quiconque a confirmé une adresse peut écrire.
setup-open-button = Ouvrir le forum
setup-open-done = Le forum est ouvert.
setup-close-button = Fermer aux nouveaux comptes
setup-locale-label = Première langue
setup-locale-hint = Pour les lecteurs dont le navigateur ne demande aucune des quatre.
setup-zone-label = Fuseau horaire
setup-zone-hint = Les lecteurs sans compte voient les heures dans ce fuseau.
setup-address-hint = Pour vous connecter et recevoir les avis de ce forum. Elle n’est jamais montrée.
setup-next-text = Une liste de six étapes, du nom du forum à son ouverture. Vous pouvez vous arrêter à chacune.
setup-link-wrong-title = Ce n’est pas le lien d’installation
setup-link-wrong-text = Le forum n’est pas encore installé, et cette adresse n’y sert pas : ce n’est pas le lien affiché au dernier démarrage.
setup-link-wrong-where = La personne qui gère le programme trouve le lien dans ce qu’il a affiché à son dernier démarrage (pour un service, dans son journal). Chaque démarrage en crée un nouveau et met fin au précédent. La ligne commence ainsi :
setup-link-wrong-command = Ou créez le compte sur le serveur, sans lien :
setup-import-link = Faire entrer des propositions par une page : les sources
setup-import-command = Ou lancez cette commande là où tourne le forum :

#
#
#

## site

site-home-summit = Sommet
site-home-intro = Ici, chaque session proposée au sommet a sa conversation publique. Tout se lit sans compte. Connectez-vous pour répondre, aimer et ouvrir des sujets.
site-browse-proposals =
    { $n ->
        [one] Parcourir { $n } proposition
       *[other] Parcourir { $n } propositions
    }
site-figures-label = Le forum en chiffres
site-figure-proposals =
    { $n ->
        [one] proposition
       *[other] propositions
    }
site-figure-topics =
    { $n ->
        [one] sujet
       *[other] sujets
    }
site-figure-posts =
    { $n ->
        [one] message
       *[other] messages
    }
site-figure-members =
    { $n ->
        [one] membre
       *[other] membres
    }
site-discussed-title = En discussion
site-discussed-all = Tous les sujets récents
site-new-proposals-title = Nouvelles propositions
site-new-proposals-all = Toutes les propositions
site-tracks-title = Par catégorie
site-how-title = Comment ça marche
site-how-text = Les propositions viennent du programme du sommet et le suivent. Chacune a d’emblée un sujet. Tout le monde peut lire ; les membres répondent ; ce que la modération fait d’un sujet y est écrit.
site-empty-text = Dès son premier message, un sujet arrive sur cette page. { $link }
site-about-title = À propos de ce forum
site-about-purpose = Ici, les sessions proposées à un sommet se discutent en public : entre les personnes qui les proposent, celles qu’elles concernent et les responsables publics qui répondent.
site-about-record-title = Ce qui reste écrit
site-about-record = Les messages sont numérotés et gardent leur numéro. Les modifications conservent chaque version. Ce qui est supprimé laisse une ligne à sa place.
site-privacy-title = Vie privée
site-privacy-kept-title = Ce qui est conservé
site-privacy-public-title = Ce qui est public
site-privacy-public = Votre nom, votre profil, ce que vous écrivez et chacune de ses versions, et ce que vous aimez. Jamais votre adresse de courriel.
site-privacy-cookies-title = Cookies
site-privacy-cookies = La lecture n’en pose aucun, sauf si vous choisissez une langue. La connexion en pose un qui la maintient ; la déconnexion l’efface.
site-about-data-title = Vos données
site-about-data = Nous conservons votre nom, votre adresse et ce que vous écrivez. Les adresses réseau sont gardées 30 jours au plus. Aucune page ne charge quoi que ce soit d’un autre site, et personne ne vous suit à la trace.
site-about-software-title = Le logiciel
site-about-software = Ce forum fonctionne avec Plenum, un logiciel libre que chacun peut utiliser, lire et améliorer.
site-rules-title = Règles
site-rules-lede = Elles valent pour tout le monde, y compris les responsables publics et la modération.
site-rules-start-matter = Parlez du sujet, pas de la personne.
site-rules-start-capacity = Si vous parlez au nom d’une organisation, dites-le.
site-rules-start-sources = Donnez la source de ce que vous affirmez.
site-rules-start-language = Écrivez dans la langue que vous maîtrisez le mieux.
site-rules-start-privacy = Ne publiez rien sur autrui qui ne soit déjà public.
site-rules-start-advertising = Pas de publicité.
site-rules-start-moderation = La modération agit en public et donne ses raisons ; vous pouvez lui répondre.
site-formatting-title = Mettre un texte en forme
site-formatting-lede = Les messages s’écrivent en Markdown. Un texte simple n’en a pas besoin.
site-formatting-typed = Vous écrivez
site-formatting-shown = Cela donne

#
#
#

## categories

categories-list-title = Catégories
categories-list-lede = Chaque axe du sommet a sa catégorie ; les autres accueillent tout ce qui l’entoure.
categories-list-empty = Il n’y a pas encore de catégorie. L’import des propositions en crée une par axe.
categories-topics =
    { $n ->
        [one] { $n } sujet
       *[other] { $n } sujets
    }
categories-last = dernier message le { $date }
categories-empty-title = Pas encore de sujet ici
categories-empty-text = Ouvrez-en un, ou répondez à une proposition : son sujet apparaîtra ici.
categories-general-name = Général
categories-general-description = Ce qui ne relève d’aucun axe du sommet.

#
#
#

## summits

summits-label = Sommet
summits-proposals =
    { $n ->
        [one] { $n } session proposée
       *[other] { $n } sessions proposées
    }
summits-title = Sommets
summits-none = Il n’y a pas encore de sommet. Il apparaît ici avec ses premières propositions.
summits-site = Son propre site
summits-browse =
    { $n ->
        [one] Parcourir { $n } proposition
       *[other] Parcourir { $n } propositions
    }
summits-settings-link = Réglages de ce sommet
summits-now = En ce moment : { $phase }, jusqu’au { $date }
summits-next-begins = Ensuite : { $phase }, à partir du { $date }
summits-next-ends = Ensuite : { $phase } se termine, dernier jour le { $date }
summits-figure-proposals =
    { $n ->
        [one] proposition
       *[other] propositions
    }
summits-figure-people =
    { $n ->
        [one] personne nommée
       *[other] personnes nommées
    }
summits-figure-countries =
    { $n ->
        [one] pays
       *[other] pays
    }
summits-figure-topics =
    { $n ->
        [one] sujet avec réponses
       *[other] sujets avec réponses
    }
summits-figure-ratings =
    { $n ->
        [one] note
       *[other] notes
    }
summits-figures-label = Ce sommet en chiffres
summits-open-title = Ce qui est ouvert en ce moment
summits-act-proposing = Proposer
summits-act-rating = Noter
summits-act-replying = Répondre
summits-act-supporting = Soutenir des propositions
summits-support-limit =
    { $n ->
        [one] { $n } proposition par personne
       *[other] jusqu’à { $n } propositions par personne
    }
summits-open-until = ouvert jusqu’au { $date }
summits-open = ouvert
summits-opens = ouvre le { $date }
summits-closed = fermé
summits-phases-title = Dates
summits-zone-note = Heures de { $zone }
summits-phases-none = Aucune date n’est encore fixée. D’ici là, on peut noter et discuter les propositions à tout moment.
summits-phase-call = Appel à propositions
summits-phase-discussion = Discussion
summits-phase-selection = Sélection
summits-phase-programme = Programme
summits-phase-follow-up = Suivi
summits-phase-on = en cours
summits-best-title = Les mieux notées
summits-best-none = Aucun membre n’a encore noté de proposition. La page de chacune prévoit une place pour cela.
summits-best-line =
    { $n ->
        [one] { $average } / 5, { $n } vote
       *[other] { $average } / 5, { $n } votes
    }
summits-tracks-title = Thématiques
summits-replying-opens = Les réponses sur les propositions de ce sommet ouvrent le { $date }.
summits-replying-closed = Les réponses sur les propositions de ce sommet sont closes. Ce qui a été dit reste.
summits-proposing-closed = Ce sommet ne reçoit pas de propositions en ce moment. Sa page indique quand il en reçoit.
summits-programme-title = Programme : { $summit }
summits-programme-count =
    { $n ->
        [one] { $n } session.
       *[other] { $n } sessions.
    }
summits-programme-calendar = Programme en fichier de calendrier
summits-programme-none = Aucune session n’a encore d’horaire
summits-programme-none-text = Les sessions apparaissent ici dès que le sommet indique quand et où elles ont lieu.
summits-programme-views = Présentations du programme
summits-programme-grid = Par salle
summits-programme-list = En liste
summits-programme-rooms = Sessions par salle, { $day }
summits-programme-no-room = Salle à préciser
summits-settings-title = Réglages du sommet
summits-settings-save = Enregistrer les réglages
summits-phases-text = Une phase sans jours est laissée de côté. Ce qu’aucune phase n’ouvre d’une coche reste toujours ouvert ; ce qu’une coche ouvre ne l’est que dans les phases cochées.
summits-from-label = Premier jour
summits-to-label = Dernier jour
summits-opens-proposing = On dépose des propositions
summits-opens-rating = Les membres notent les propositions
summits-opens-replying = Les membres répondent dans les sujets sur les propositions
summits-states-title = États visibles de tout le monde
summits-states-hint = Les propositions dans un autre état ne sont visibles que de l’équipe.
summits-support-limit-label = Combien de propositions un membre peut soutenir
summits-support-limit-hint = 0 désactive cette possibilité.
summits-support-until-label = Dernier jour pour soutenir une proposition
summits-support-until-hint = Laissez vide s’il n’y a pas de fin.
summits-support-limit-wrong = Indiquez un nombre de 0 à { $max }.
summits-day-wrong = Indiquez un jour sous la forme année, mois, jour. Exemple : 2031-05-06
summits-day-before = Le dernier jour précède le premier. Indiquez-en un plus tardif.
summits-decisions-title = Décisions
summits-decisions-published = Publiées le { $date }.
summits-publish-link = Publier les décisions…
summits-publish-title = Publier les décisions de ce sommet ?
summits-publish-text = Tout le monde voit alors quelles propositions ont été retenues et les notes du comité. Cela ne peut pas être annulé.
summits-publish-button = Publier les décisions
summits-publish-leave = Pas encore
summits-publish-done = Les décisions sont publiées.
summits-about-title = Le sommet
summits-about-text = Ce qui est dit ici fait foi ; les sources ne complètent que le reste. Sans nom, le nom court est montré.
summits-name-label = Nom en { $language }
summits-first-day-label = Premier jour
summits-last-day-label = Dernier jour
summits-zone-label = Fuseau horaire du lieu
summits-zone-wrong = Choisissez un fuseau dans la liste.
summits-url-label = Son propre site
summits-url-wrong = Une adresse commence par https:// et contient un hôte, par exemple https://summit.example.
summits-publish-what = Ce qui apparaît alors
summits-publish-hidden = vues par l’équipe seulement, selon les réglages
summits-publish-nothing = Aucun état ni aucune note n’attend cette publication.
summits-publish-ratings =
    { $n ->
        [one] La note du comité pour { $n } proposition
       *[other] Les notes du comité pour { $n } propositions
    }
summits-best-all = Toutes, les mieux notées d’abord

#
#
#

## proposals

proposals-list-title = Propositions
proposals-list-title-summit = Propositions pour { $summit }
proposals-count =
    { $n ->
        [one] { $n } proposition
       *[other] { $n } propositions
    }
proposals-count-of =
    { $total ->
        [one] { $n } sur { $total } proposition
       *[other] { $n } sur { $total } propositions
    }
proposals-number = N° { $number }
proposals-name = Proposition { $number }
proposals-title-label = Titre
proposals-subtitle-label = Sous-titre
proposals-state-label = État
proposals-state-new = Nouvelle
proposals-state-submitted = Soumise
proposals-state-unconfirmed = À confirmer
proposals-state-accepted = Acceptée
proposals-state-confirmed = Confirmée
proposals-state-rejected = Refusée
proposals-state-withdrawn = Retirée
proposals-state-canceled = Annulée
proposals-group-label = Groupe
proposals-track-label = Axe
proposals-type-label = Format
proposals-language-label = Langue
proposals-ratings-title = Notes
proposals-ratings-source = Sur { $site }
proposals-rating-committee = Comité
proposals-rating-public = Public
proposals-rating = { $average } / { $best }
proposals-votes =
    { $n ->
        [one] { $n } vote
       *[other] { $n } votes
    }
proposals-votes-none = pas encore de vote
proposals-abstract-label = Résumé
proposals-abstract-read = Lire le résumé
proposals-description-label = Description
proposals-as-submitted = tel que soumis, { $in_language }
proposals-people-title = Personnes
proposals-submitter-label = Proposé par
proposals-speakers-label =
    { $n ->
        [one] Intervient
       *[other] Interviennent
    }
proposals-facilitators-label =
    { $n ->
        [one] Anime
       *[other] Animent
    }
proposals-role-submitter = propose
proposals-role-speaker = intervient
proposals-role-facilitator = anime
proposals-biography-read = À propos de { $name }
proposals-person-link = { $name } sur { $site }
proposals-facts-title = En bref
proposals-created-label = Création
proposals-updated-label = Dernière modification
proposals-audience-label = Public attendu
proposals-room-label = Salle
proposals-time-label = Horaire
proposals-source-label = Source
proposals-source-link = la proposition { $number } ({ $site })
proposals-other-title = Autres informations
proposals-more-link = Personnes, versions et tout le reste
proposals-withdrawn-note = Retirée par les personnes qui l’ont proposée. La conversation reste.
proposals-canceled-note = Annulée : cette session n’aura pas lieu. La conversation reste.
proposals-rejected-note = Non retenue au programme. La conversation reste.
proposals-topics-title = Sujets sur cette proposition
proposals-discuss-link = Discuter de cette proposition
proposals-start-topic = Ouvrir un autre sujet à son propos
proposals-versions-title = Versions
proposals-version-number = Version { $number }
proposals-version-current = actuelle
proposals-version-first = premier import
proposals-version-from = depuis { $site }
proposals-version-changed = Ce qui a changé : { $fields }
proposals-search-label = Mots dans les propositions
proposals-search-button = Rechercher
proposals-country-label = Pays
proposals-person-label = Personne
proposals-rated-label = Votre note
proposals-rated-yes = Notées par vous
proposals-rated-no = Pas encore notées par vous
proposals-filter-title = Filtres
proposals-filter-in-use =
    { $n ->
        [one] Filtres – { $n } actif
       *[other] Filtres – { $n } actifs
    }
proposals-filter-show = Afficher les résultats
proposals-filter-clear = Tout effacer
proposals-filter-chips-label = Filtres actifs
proposals-filter-more =
    { $n ->
        [one] { $n } autre
       *[other] { $n } autres
    }
proposals-sort-match = Les plus pertinentes
proposals-sort-newest = Les plus récentes
proposals-sort-best = Les mieux notées
proposals-sort-discussed = Les plus discutées
proposals-sort-quiet = Les moins discutées
proposals-sort-fair = Les moins notées d’abord, mélangées
proposals-next-page = Propositions suivantes
proposals-empty-title =
    { $n ->
        [0] Plus d’autres propositions
        [1] Aucune proposition ne répond à ce filtre
        [2] Aucune proposition ne répond aux deux filtres
       *[other] Aucune proposition ne répond aux { $n } filtres à la fois
    }
proposals-empty-text =
    { $n ->
        [0] Retirez-en un et vous verrez :
        [1] Sans ce filtre vous verrez :
        [2] Retirez-en un et vous verrez :
       *[other] Retirez-en un et vous verrez :
    }
proposals-empty-without = Sans { $names }
proposals-none-title = Pas encore de propositions
proposals-none-text = Elles apparaîtront ici quand l’équipe du forum les aura importées du sommet.
proposals-state-draft = Brouillon
proposals-duration-label = Durée
proposals-duration =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
proposals-gone-note = Disparue de sa source depuis le { $day }. Ce qu’elle disait est conservé ici.
proposals-staff-note = Seules les personnes qui organisent le sommet voient ceci. Pas encore public :
proposals-staff-hidden = Personne d’autre ne voit cette proposition.
proposals-origins-title = D’où vient chaque partie
proposals-origin-correction = Corrigé par un organisateur
proposals-origin-found = Déduit du texte
proposals-linked-title = Liens depuis
proposals-correct-link = Corriger ce que disent les sources
proposals-ratings-forum = Sur ce forum
proposals-rating-members = Membres
proposals-rating-kept = affiché dès que les décisions sont publiées
proposals-skip = Aller aux résultats
proposals-version-corrected = corrigée par un organisateur : « { $reason } »
proposals-version-released = correction levée
proposals-version-decisions = décisions publiées
proposals-version-sources = depuis les sources
proposals-source-link-plain = cette proposition sur { $site }
proposals-empty-words = Aucune proposition ne contient ces mots
proposals-empty-several = En retirer un seul ne montre rien non plus : aucune proposition ne répond aux autres. Retirez-en deux, ou recommencez.
proposals-by-url-link = Trouver par son adresse ailleurs

#
#
#

## ratings

ratings-title = Votre note
ratings-hint = 1 veut dire « à laisser de côté », 5 « doit être au programme ». Vous pouvez la changer ou la retirer.
ratings-hint-until = 1 veut dire « à laisser de côté », 5 « doit être au programme ». Vous pouvez la changer ou la retirer jusqu’au { $date }.
ratings-committee-hint = Vous siégez au comité : votre note compte parmi les siennes.
ratings-save = Enregistrer la note
ratings-take-back = La retirer
ratings-choose = Choisissez un nombre de 1 à 5.
ratings-done = Votre note est enregistrée : { $value }.
ratings-undone = Votre note est retirée.
ratings-yours = Vous lui avez donné { $value }.
ratings-own = Vous ne pouvez pas noter votre propre proposition.
ratings-off = Cette proposition n’est plus notée.
ratings-closed = La notation des propositions de ce sommet est close.
ratings-opens = La notation ouvre le { $date }.
ratings-sign-in-link = Connectez-vous pour la noter
ratings-sign-in = { $link }. Les membres notent de 1 à 5.
ratings-sign-in-until = { $link }. Les membres notent de 1 à 5, jusqu’au { $date }.
ratings-sign-in-first = Connectez-vous d’abord, ensuite vous pourrez noter.
ratings-confirm-first = Confirmez d’abord votre adresse électronique, ensuite vous pourrez noter.
ratings-throttle = Vous avez beaucoup noté en peu de temps. Vous pourrez continuer dans { $wait }.

#
#
#

## supports

supports-title = Soutien
supports-count =
    { $n ->
        [one] { $n } soutien
       *[other] { $n } soutiens
    }
supports-own-count =
    { $n ->
        [one] Vous soutenez { $n } proposition sur { $most } : { $summit }.
       *[other] Vous soutenez { $n } propositions sur { $most } : { $summit }.
    }
supports-until = Vous pouvez changer d’avis jusqu’au { $date }.
supports-stands = Vous soutenez cette proposition.
supports-stand-by = Soutenir cette proposition
supports-step-back = Se retirer
supports-done = Vous soutenez maintenant cette proposition.
supports-undone = Vous vous êtes retiré du soutien.
supports-own = Vous ne pouvez pas soutenir ici votre propre proposition : c’est aux autres de le faire.
supports-off = Cette proposition ne peut plus être soutenue.
supports-closed = Le temps de soutenir des propositions de ce sommet est passé.
supports-full =
    { $n ->
        [one] Vous soutenez { $n } proposition, le maximum. Retirez ce soutien pour en choisir une autre.
       *[other] Vous soutenez { $n } propositions, le maximum. Retirez un soutien pour en choisir une autre.
    }
supports-sign-in-link = Connectez-vous pour la soutenir
supports-sign-in =
    { $n ->
        [one] { $link }. Chaque membre peut soutenir { $n } proposition de ce sommet.
       *[other] { $link }. Chaque membre peut soutenir { $n } propositions de ce sommet.
    }
supports-throttle = Vous avez beaucoup changé d’avis en peu de temps. Vous pourrez continuer dans { $wait }.

#
#
#

## topics

topics-about = Ce sujet est consacré à { $link }
topics-latest-title = Sujets récents
topics-latest-empty-title = Pas encore de sujet
topics-latest-empty-text = Un sujet entre dans cette liste avec son premier message. Ouvrez-en un, ou répondez à une proposition.
topics-top-title = Sujets les plus aimés et commentés
topics-list-tabs-label = Quels sujets
topics-list-older = Sujets plus anciens
topics-replies =
    { $n ->
        [one] { $n } réponse
       *[other] { $n } réponses
    }
topics-participant-posts =
    { $n ->
        [one] { $n } message
       *[other] { $n } messages
    }
topics-participants-title = Participent
topics-last-by = dernier message : { $name }
topics-state-pinned = Épinglé
topics-state-closed = Fermé
topics-state-private = Privé
topics-companion = sujet de la proposition
topics-linked-from = Cité dans { $link }
topics-linked-from-more =
    { $n ->
        [one] Cité dans { $link } et { $n } autre sujet
       *[other] Cité dans { $link } et { $n } autres sujets
    }
topics-links-title = Liens
topics-links-from = Depuis
topics-links-to = Vers
topics-jump-first = Premier message
topics-jump-last = Dernier message
topics-page-title = { $title }, page { $number }
topics-unanswered = Personne n’a encore répondu. La première réponse fera entrer ce sujet dans la liste des sujets récents.
topics-new-title = Ouvrir un sujet
topics-title-label = Titre
topics-title-hint = Une phrase qui dit de quoi il s’agit, { $max } caractères au plus.
topics-category-label = Catégorie
topics-category-choose = Choisissez
topics-text-label = Texte
topics-proposal-label = À propos d’une proposition
topics-proposal-hint = Son adresse dans ce forum ou son numéro, si le sujet en concerne une.
topics-proposal-unknown = Aucune proposition ici n’a cette adresse ou ce numéro.
topics-new-button = Ouvrir le sujet
topics-new-done = Votre sujet est ouvert.
topics-new-throttle = Vous avez ouvert plusieurs sujets en peu de temps. Vous pourrez en ouvrir un autre dans { $wait }.
topics-title-missing = Le sujet n’a pas encore de titre.
topics-title-short = Le titre demande au moins { $least } caractères.
topics-title-long =
    { $n ->
        [one] Le titre a { $n } caractère, { $most } au plus sont possibles.
       *[other] Le titre a { $n } caractères, { $most } au plus sont possibles.
    }
topics-sign-in-first = Connectez-vous pour écrire ici.
topics-confirm-first = Confirmez votre adresse de courriel pour écrire ici. Le lien est dans le message que nous y avons envoyé.
topics-kept-out = Ce compte est suspendu : il ne peut pas écrire.
topics-removed = Ce sujet a été retiré : personne ne peut y répondre.
topics-closed = Ce sujet est fermé : on peut le lire et le citer, pas y répondre.
topics-no-replies = Vous ne pouvez pas répondre dans cette catégorie.
topics-no-start = Vous ne pouvez pas ouvrir de sujet dans cette catégorie. Choisissez-en une autre.
topics-title-edit-title = Modifier le titre
topics-entry-closed = La modération a fermé ce sujet.
topics-entry-reopened = La modération a rouvert ce sujet.
topics-entry-pinned = La modération a épinglé ce sujet.
topics-entry-unpinned = La modération a désépinglé ce sujet.
topics-entry-moved = La modération a déplacé ce sujet de { $from } vers { $to }.
topics-entry-title = Le titre est passé de « { $from } » à « { $to } ».
topics-entry-proposal-changed = La proposition a changé : { $fields }. { $link }
topics-entry-proposal-link = Voir ce qui a changé
topics-private-note = Seuls ses membres voient ce sujet.
topics-top-tab = Populaires
topics-list-more = Plus de sujets
topics-state-removed = Retiré
topics-back = Retour au sujet
topics-side-label = Autour de ce sujet
topics-pager-label = Pages de ce sujet
topics-pager-range = Messages { $first } à { $last } sur { $all }
topics-pager-previous =
    { $n ->
        [one] Message précédent
       *[other] { $n } messages précédents
    }
topics-pager-next =
    { $n ->
        [one] Message suivant
       *[other] { $n } messages suivants
    }
topics-new-side-label = Bon à savoir
topics-new-before-title = Avant de commencer
topics-new-before-text = Un sujet porte sur une question. Si elle concerne une proposition, le sujet de celle-ci en parle peut-être déjà.
topics-new-stays-title = Ce qui reste
topics-new-stays-text = Le titre, votre nom et chaque version du texte. Vous pouvez modifier et supprimer vos messages ; une ligne reste à la place de ceux que vous supprimez.
topics-entry-moved-somewhere = La modération a déplacé ce sujet ici depuis une autre catégorie.
topics-entry-removed = La modération a retiré ce sujet.
topics-entry-restored = La modération a rétabli ce sujet.
topics-entry-proposal-earlier = Les messages précédents, jusqu’au { $number }, portent sur une version antérieure.
topics-proposal-hidden = Moins de personnes voient cette proposition que cette catégorie. Choisissez une catégorie qu’elles seules voient, ou n’indiquez pas la proposition.
topics-entry-title-moderated = La modération a changé le titre de « { $from } » en « { $to } ».
topics-entry-edited = La modération a modifié le { $link }.
topics-gone-title = Ce sujet a été retiré
topics-gone-title-own = Votre sujet a été retiré
topics-gone-text = La modération l’a retiré le { $date }. Ses messages sont conservés et la modération peut le rétablir.
topics-gone-reason = La raison donnée : « { $reason } »
topics-gone-on = Les autres sujets dans { $category }
topics-gone-rules = Lire les règles
topics-proposal-chosen = À propos de cette proposition
topics-proposal-chosen-hint = Décochez la case si le sujet porte sur autre chose.
topics-entry-carried = { $n ->
    [one] Un sujet antérieur sur cette proposition, dans un autre forum, avait { $n } j’aime.
   *[other] Un sujet antérieur sur cette proposition, dans un autre forum, avait { $n } j’aime.
}
topics-entry-proposal-corrected = Un organisateur a corrigé la proposition : { $fields }. { $link }
topics-entry-proposal-released = Une correction de la proposition a été levée : { $fields }. { $link }

#
#
#

## posts

posts-number = Message { $number }
posts-link = message { $number }
posts-answers = Répond à { $name }, message { $number }
posts-answers-deleted = Répond au message { $number }
posts-answered-in = Réponses : { $links }
posts-edited =
    { $n ->
        [0] non modifié
        [1] modifié une fois
        [2] modifié deux fois
       *[other] modifié { $n } fois
    }
posts-reply = Répondre
posts-reply-label = Répondre au message { $number }
posts-quote = Citer
posts-quote-label = Citer le message { $number }
posts-edit = Modifier
posts-edit-label = Modifier le message { $number }
posts-delete = Supprimer
posts-more-label = Plus pour le message { $number }
posts-composer-label = Votre réponse
posts-composer-label-to = Votre réponse à { $name }, message { $number }
posts-composer-hint = Publique, sous le nom de { $name }. Vous pourrez la modifier ; chaque version reste visible.
posts-composer-reply-to-topic = Répondre plutôt à l’ensemble du sujet
posts-button = Publier la réponse
posts-preview-button = Aperçu
posts-preview-title = Aperçu
posts-preview-note = Voici ce que cela donnera. Ce n’est pas encore publié.
posts-format-link = Écrire en gras, des liens, des listes et des tableaux
posts-format-bold = Gras
posts-format-italic = Emphase
posts-format-anchor = Lien
posts-format-quote = Citation
posts-format-list = Liste
posts-format-table = Tableau
posts-format-toolbar = Mise en forme
posts-language-label = Langue de ce texte
posts-language-detect = La reconnaître
posts-language-detected = Semble être : { $language }. Changez si ce n’est pas le cas.
posts-done = Publiée. Votre réponse porte le numéro { $number }.
posts-sign-in-title = Se connecter pour répondre
posts-sign-in-hint = Vous pouvez déjà écrire ici : votre texte est conservé pendant la connexion.
posts-sign-in-button = Se connecter et publier la réponse
posts-draft-kept = Un brouillon est conservé sur cet appareil.
posts-draft-found = Votre brouillon du { $date } est de retour.
posts-error-closed = Ce sujet a été fermé pendant que vous écriviez. Votre texte est encore là.
posts-error-nested = Les citations et les listes de ce texte sont trop imbriquées pour être affichées. Simplifiez-les.
posts-throttle = Vous avez beaucoup publié en peu de temps. Vous pourrez reprendre dans { $wait }. Votre texte est encore là.
posts-edit-title = Modifier le message { $number }
posts-edit-text-label = Texte
posts-edit-reason-label = Pourquoi
posts-edit-reason-hint = Quelques mots pour qui lira les versions.
posts-edit-button = Enregistrer le message
posts-edit-done = Le message { $number } est enregistré. La version précédente reste lisible.
posts-edit-conflict = Ce message a été modifié à { $time }, après que vous l’avez ouvert. Votre texte est conservé ci-dessous.
posts-revisions-title = Versions du message { $number }
posts-revision-current = actuelle
posts-revision-first = telle que publiée
posts-revision-byline = Version { $number }, { $name }, { $date }
posts-revision-moderator = Version { $number }, la modération, { $date }
posts-revision-no-reason = sans raison indiquée
posts-delete-title = Supprimer le message { $number } ?
posts-delete-text =
    { $n ->
        [one] Une ligne reste à sa place ; { $n } réponse garde son lien.
       *[other] Une ligne reste à sa place ; { $n } réponses gardent leur lien.
    }
posts-delete-text-alone = Une ligne reste à sa place, pour que les numéros ne changent pas.
posts-delete-button = Supprimer le message { $number }
posts-delete-done = Le message { $number } est supprimé.
posts-restore-button = Rétablir le message { $number }
posts-restore-done = Le message { $number } est de retour.
posts-gone-by-author = Supprimé par la personne qui l’a écrit, le { $date }. Le numéro reste pour que les liens et les réponses gardent leur sens.
posts-gone-by-moderator = Supprimé par la modération le { $date } : « { $reason } »
posts-reply-to = réponse au { $number }
posts-badge-author = A ouvert ce sujet
posts-versions = Versions
posts-see = Voir le texte
posts-see-label = Voir le texte du message { $number }
posts-format-image = Image
posts-word-text = texte
posts-word-column = Colonne
posts-preview-failed = L’aperçu n’est pas arrivé. Votre texte est toujours là.
posts-said-answers = Votre réponse s’adresse à { $name }, message { $number }.
posts-said-quotes = Citation du message { $number } ajoutée à votre réponse.
posts-edit-text-hint = Markdown est compris : **gras**, *italique*, listes, tableaux, liens.
posts-edit-keep = Laisser tel quel
posts-edit-corrected = Le message { $number } est enregistré.
posts-edit-present = Le message tel qu’il est maintenant
posts-edit-side-label = Bon à savoir
posts-edit-side-title = Ce que voient les autres
posts-edit-side = « modifié une fois » à côté de l’heure, et les deux versions. Pendant 5 minutes, tant que personne n’a répondu, cité ou aimé et que vous ne donnez pas de raison, aucune version n’est conservée.
posts-edit-not-yours = Seuls son auteur ou autrice et la modération peuvent modifier un message.
posts-edit-deleted = Ce message a été supprimé. Il pourra être modifié s’il est rétabli.
posts-card-stays = C’est l’en-tête du sujet de la proposition : il suit la proposition et ne se modifie ni ne se supprime ici.
posts-topic-closed = Ce sujet est fermé : ce qui y a été écrit reste tel quel.
posts-topic-removed = Ce sujet a été retiré. Rien ne peut y être changé avant qu’il soit rétabli.
posts-delete-not-yours = Seuls son auteur ou autrice et la modération peuvent supprimer un message.
posts-delete-answered = D’autres personnes ont répondu dans ce sujet : seule la modération peut en supprimer le premier message.
posts-restore-not-yours = Seule la modération peut rétablir ce message.
posts-of-in = { $name }, dans « { $title } »
posts-revision-read = Lire la version { $number }
posts-revision-language = La langue est passée de { $from } à { $to }.
posts-done-to-topic = Publiée. Votre réponse porte le numéro { $number }. Le message auquel vous répondiez a été supprimé entre-temps : votre réponse s’adresse au sujet.
posts-change-throttle = Vous avez modifié beaucoup de messages en peu de temps. Vous pourrez reprendre dans { $wait }.
posts-preview-throttle = Vous avez demandé beaucoup d’aperçus en peu de temps. Vous pourrez voir le suivant dans { $wait }. Votre texte est encore là.
posts-revision-see = Ce que la version { $number } a changé
posts-answered-in-more =
    { $n ->
        [one] Réponses : { $links } et { $n } autre message
       *[other] Réponses : { $links } et { $n } autres messages
    }

#
#
#

## likes

likes-label = Aimer le message { $number }
likes-count =
    { $n ->
        [one] { $n } J’aime
       *[other] { $n } J’aime
    }
likes-done = Vous aimez le message { $number }.
likes-undone = Votre J’aime du message { $number } est retiré.
likes-own = Vous ne pouvez pas aimer votre propre message.
likes-deleted = Ce message a été supprimé : il ne peut plus être aimé.
likes-first-title = Votre premier J’aime
likes-first-text = Les J’aime sont publics : votre nom figurera dans la liste. Vous pouvez retirer un J’aime à tout moment.
likes-first-button = Aimer publiquement le message { $number }
likes-who-title = Qui aime le message { $number }
likes-who-link = Qui l’aime
likes-who-empty = Personne pour l’instant.
likes-first-leave = Ne pas aimer
likes-throttle = Vous avez mis et retiré beaucoup de J’aime en peu de temps. Vous pourrez reprendre dans { $wait }.

#
#
#

## sources

sources-title = Sources des propositions
sources-lede = D’où viennent les propositions de chaque sommet, quand chaque source a été lue et ce qui attend votre décision.
sources-add-link = Ajouter une source
sources-empty = Il n’y a encore aucune source. Ajoutez-en une avec un fichier ou une adresse : vous voyez ce qui entrerait avant que rien n’entre.
sources-empty-command = La ligne de commande fait de même là où tourne le forum :
sources-column-name = Source
sources-column-state = État
sources-column-from = Lue à
sources-column-every = Fréquence
sources-column-read = Dernière lecture
sources-column-changed = Dernier changement
sources-column-next = Prochaine fois
sources-from-nowhere = Un fichier ou un programme l’apporte
sources-state-waits = Attend votre décision
sources-state-writing = En cours d’importation
sources-state-done = Importé
sources-state-failed = Échec
sources-state-dropped = Abandonné
sources-state-never = Jamais lue
sources-state-well = Se lit bien
sources-state-failing = En échec depuis le { $date } :
sources-every-never = Quand quelqu’un le demande
sources-every-hour = Toutes les heures
sources-every-day = Tous les jours
sources-every-minutes =
    { $n ->
        [one] À chaque heure
       *[other] Toutes les { $n } heures
    }
sources-way-command = Ligne de commande
sources-way-page = À la main, sur ces pages
sources-way-key = Un programme avec une clé
sources-way-schedule = À l’heure dite
sources-kind-json = Le format de Plenum
sources-kind-osem-api = L’API publique d’OSEM
sources-kind-osem-csv = L’export OSEM de toutes les propositions
sources-kind-osem-page = La page d’une proposition dans OSEM
sources-kind-schedule-xml = Un programme en XML
sources-kind-schedule-json = Un programme en JSON
sources-kind-pretalx = pretalx
sources-kind-csv = Un tableau (CSV)
sources-kind-companion = Le texte d’un ancien sujet
sources-hint-json = Un sommet et ses propositions avec tous les champs, comme le décrit la documentation.
sources-hint-osem-api = Les événements confirmés, intervenants, thèmes et salles : l’adresse de la conférence suffit.
sources-hint-osem-csv = Ce que les organisateurs téléchargent d’OSEM : chaque proposition avec son état et les notes du comité.
sources-hint-osem-page = Une seule proposition, telle que sa page la montre à tous.
sources-hint-schedule-xml = schedule.xml, comme le publient frab, OSEM et pretalx.
sources-hint-schedule-json = schedule.json, la même chose en JSON.
sources-hint-pretalx = Les propositions par l’API de pretalx : l’adresse de l’événement, et un jeton pour ce qui n’est pas public.
sources-hint-csv = Ce qu’enregistre un tableur ou un formulaire. Vous dites ce que contient chaque colonne.
sources-hint-companion = Le premier message du sujet qu’une proposition avait dans un ancien forum.
sources-why-unreadable = Ce qui est arrivé ne peut pas être lu comme une source de ce type.
sources-why-most-gone = La plus grande partie de ce que contenait la source n’y est plus.
sources-why-columns = Personne n’a encore dit ce que contiennent les colonnes.
sources-why-no-conference = L’adresse ne mène à aucune conférence.
sources-why-several-conferences = Le site a plusieurs conférences : l’adresse doit en nommer une.
sources-why-not-pages = Le site répond par autre chose qu’une liste de propositions.
sources-why-elsewhere = La liste continue sur un autre site, qui n’est pas interrogé.
sources-why-endless = Les pages de la liste ne finissent pas.
sources-why-too-large = La source donne plus que le forum n’accepte.
sources-why-not-http = L’adresse ne commence ni par http:// ni par https://.
sources-why-credentials = L’adresse contient un nom d’utilisateur ou un mot de passe.
sources-why-token = Le jeton contient des caractères qui ne peuvent pas être envoyés.
sources-why-refused = L’adresse mène à un réseau privé, qui n’est pas interrogé.
sources-why-no-address = Le nom du site est inconnu.
sources-why-unreachable = Le site est injoignable.
sources-why-status = Le site refuse ou n’a rien à cet endroit.
sources-why-throttled = Le site demande de revenir plus tard.
sources-why-too-slow = Le site met trop de temps à répondre.
sources-why-redirects = Le site redirige trop de fois.
sources-why-bad-redirect = Le site redirige vers ce qui n’est pas une adresse.
sources-why-broken = La réponse s’arrête trop tôt ou est abîmée.
sources-why-other = Elle n’a pas pu être lue.
sources-field-id = Numéro ou identifiant
sources-field-guid = Identifiant universel (GUID)
sources-field-url = Adresse de sa page
sources-field-submitter-email = Adresse de l’auteur de la proposition
sources-field-speaker-emails = Adresses des intervenants
sources-field-facilitator-emails = Adresses des animateurs
sources-field-updated = Dernière modification
sources-field-public-rating = Note du public
sources-field-other = Garder et montrer à tous
sources-field-skip = Laisser de côté
sources-new-title = Ajouter une source
sources-new-lede = Une source est l’endroit d’où viennent des propositions. Rien n’entre avant que vous ayez vu ce que ce serait et dit oui.
sources-add-button = Enregistrer la source et voir
sources-leave = Laisser
sources-summit-new = Un nouveau sommet
sources-title-label = Titre du nouveau sommet
sources-title-hint = Seulement pour un nouveau sommet.
sources-slug-label = Son nom court dans les adresses
sources-slug-hint = Seulement pour un nouveau sommet : petites lettres, chiffres et traits d’union, comme ogp-2031. Il ne change jamais.
sources-kind-label = Ce que c’est
sources-name-label = Nom
sources-name-hint = Seulement si un sommet en a plusieurs du même type ; visible par les organisateurs.
sources-file-label = Fichier
sources-file-hint = { $n } Mo au plus, tous fichiers compris. Il est lu une fois et n’est pas conservé.
sources-files-more = Les autres fichiers de l’API d’OSEM
sources-file-speakers = Intervenants (speakers.json)
sources-file-tracks = Thèmes (tracks.json)
sources-file-rooms = Salles (rooms.json)
sources-url-label = Adresse
sources-url-hint = Où le forum la lit. Sans fichier ni adresse, un programme peut l’apporter avec une clé.
sources-token-label = Jeton
sources-token-hint = Ce qui y laisse entrer le forum, s’il le faut. Il n’est envoyé qu’à ce site et n’est plus jamais montré.
sources-token-known = Un jeton est conservé. Laissez vide pour le garder ; il disparaît si l’adresse passe à un autre site.
sources-token-forget = Oublier le jeton
sources-every-label = Fréquence de lecture
sources-every-hint = Ce qui est lu à l’heure dite entre aussitôt, sauf si presque tout devait disparaître.
sources-aliases-label = Autres noms de son hôte
sources-aliases-hint = Par exemple fr.example.org, séparés par des virgules : les pages sous tous ces noms sont les mêmes.
sources-confidential-label = États, horaires, salles et notes du comité
sources-confidential-hint = Jusqu’à la publication des décisions, les états et les notes du comité qui attendent ne sont vus que des organisateurs, du comité et des modérateurs, les horaires et les salles de personne.
sources-confidential-kind = Comme d’habitude pour le type : l’export OSEM, pretalx et les tableaux attendent
sources-confidential-yes = Ils attendent la publication des décisions
sources-confidential-no = Ils sont montrés aussitôt
sources-confidential-tick = Les états, les horaires, les salles et les notes du comité attendent la publication des décisions
sources-one-title = { $name }, { $summit }
sources-all-link = Toutes les sources
sources-bring-title = Faire entrer
sources-read-text = Demande à l’adresse ce qu’elle a maintenant et montre ce qui en résulterait.
sources-read-button = Lire maintenant
sources-file-button = Examiner le fichier
sources-columns-link = Ce que contiennent ses colonnes
sources-runs-title = Ce qu’elle a donné
sources-runs-none = Rien encore. Apportez un fichier, lisez l’adresse, ou créez une clé pour un programme.
sources-run-when = Quand
sources-run-way = Comment
sources-run-who = Qui
sources-run-came = Ce qui en est sorti
sources-report = Nouvelles : { $created }, modifiées : { $changed }, inchangées : { $unchanged }, marquées comme disparues : { $gone }
sources-would = Il y aurait : nouvelles { $created }, modifiées { $changed }, inchangées { $unchanged }, marquées comme disparues { $gone }
sources-settings-title = Réglages
sources-save-button = Enregistrer les réglages
sources-keys-title = Clés pour les programmes
sources-keys-text = Avec une clé, un programme apporte ce que contient cette source, à l’heure d’une autre machine. Elle ouvre cette source et rien d’autre.
sources-key = Clé { $number }, créée le { $date } par { $name }.
sources-key-used = Utilisée la dernière fois le { $date }.
sources-key-unused = Pas encore utilisée.
sources-key-revoke = Retirer la clé { $number }
sources-key-button = Créer une clé
sources-key-made = Une nouvelle clé
sources-key-once = Elle n’est montrée que cette fois : qui la possède peut faire entrer des propositions. Une horloge ailleurs lance cette ligne :
sources-run-title-would = Ce qui entrerait
sources-run-title-did = Ce qui est entré
sources-run-title-dropped = Abandonné
sources-run-title-failed = La lecture a échoué
sources-run-of = { $source }, { $date }. { $way }.
sources-run-most-gone = La plus grande partie de ce que contenait la source n’est pas là : { $n } sur { $all }. Importer les marque comme disparues ; abandonner laisse tout tel quel.
sources-run-writing = Une importation a commencé et n’est pas terminée. Importer de nouveau fait le reste.
sources-import-nothing = Importer, aucun texte ne change
sources-import-mark =
    { $n ->
        [one] Marquer { $n } proposition comme disparue
       *[other] Marquer { $n } propositions comme disparues
    }
sources-import-button =
    { $n ->
        [one] Importer { $n } proposition
       *[other] Importer { $n } propositions
    }
sources-drop-button = Abandonner
sources-run-failed-text = Rien n’a été modifié. Corrigez le fichier, ou choisissez le bon type de source, puis apportez-le à nouveau.
sources-run-sentence = Ce qui ne va pas exactement, en anglais
sources-run-dropped-text = Quelqu’un a décidé de ne pas le faire entrer, ou personne n’a rien décidé pendant 30 jours.
sources-run-proposal = Proposition
sources-run-parts = Ce qui change
sources-did-created = Nouvelles
sources-did-changed = Modifiées
sources-did-refreshed = Notes ou dates seulement
sources-did-unchanged = Inchangées
sources-did-gone = Marquées comme disparues
sources-did-missing = Absentes et laissées telles quelles : { $n }
sources-would-create = Seraient nouvelles
sources-would-change = Changeraient
sources-would-leave = Resteraient, sauf notes ou dates
sources-would-mark = Seraient marquées comme disparues
sources-created-title = Nouvelles propositions
sources-changed-title = Propositions qui changent
sources-gone-title = Absentes de la source
sources-left-out-title = Laissé de côté tant que ce n’est pas corrigé
sources-left-out-entry = Entrée
sources-left-out-field = Champ
sources-left-out-what = Ce qui ne va pas, en anglais
sources-more = et { $n } de plus
sources-columns-title = Ce que contiennent les colonnes
sources-columns-lede = Le forum a deviné d’après les titres. Corrigez ce qui ne va pas : ce sera retenu pour la prochaine fois.
sources-columns-none = Aucun tableau ne peut être lu ici. Apportez d’abord le fichier.
sources-columns-back = Apporter un fichier
sources-columns-name = Colonne
sources-columns-values = Premières valeurs
sources-columns-holds = Ce qu’elle contient
sources-columns-language = Langue des propositions qui n’en nomment pas
sources-columns-language-hint = Sans indication, le forum la reconnaît au texte.
sources-columns-language-none = D’après le texte
sources-columns-button = Enregistrer les colonnes et voir
sources-said-added = La source est enregistrée. Apportez un fichier, lisez l’adresse, ou créez une clé.
sources-said-same = Rien n’y a changé depuis la dernière fois.
sources-said-busy = Elle est lue en ce moment. Revenez dans quelques minutes.
sources-said-dropped = Abandonné. Rien n’a été modifié.
sources-said-revoked = La clé est retirée. Les programmes qui l’utilisent sont désormais refusés.
sources-said-imported = Importé.
sources-error-summit = Ce sommet n’existe pas. Choisissez-en un autre, ou créez-en un.
sources-error-slug = Seulement de petites lettres, des chiffres et des traits d’union, 60 au plus : ogp-2031.
sources-error-slug-taken = Un sommet porte déjà ce nom. Choisissez-le ci-dessus, ou prenez un autre nom.
sources-error-title = Un nouveau sommet a besoin d’un titre de { $n } caractères au plus.
sources-error-kind = Choisissez ce qu’est la source.
sources-error-name = Un nom a { $n } caractères au plus.
sources-error-name-taken = Le sommet a une source de ce type et de ce nom. Donnez un autre nom, ou apportez le fichier à cette source.
sources-error-url = Ce n’est pas une adresse qui commence par http:// ou https://. Exemple : https://rivers.example/schedule.xml
sources-error-url-password = Retirez le nom d’utilisateur et le mot de passe de l’adresse, et donnez un jeton ci-dessous.
sources-error-token = Un jeton est fait de lettres, de chiffres et de signes du clavier, sans accents.
sources-error-every = Sans adresse, il n’y a rien à lire à l’heure dite. Donnez une adresse, ou choisissez « Quand quelqu’un le demande ».
sources-error-host = { $host } n’est pas un nom d’hôte. Exemple : fr.example.org
sources-error-host-of = Les autres noms sont ceux de l’hôte de l’adresse : donnez aussi l’adresse.
sources-error-file = Choisissez un fichier.
sources-error-too-large = Les fichiers dépassent { $n } Mo au total. Rien n’a été lu : choisissez-en de plus petits, ou donnez l’adresse.
sources-error-columns = Une colonne doit contenir le titre.
sources-error-decided = Quelqu’un a déjà décidé. Rien n’a été modifié.
sources-error-keys = { $n } clés fausses sont venues de votre adresse. Réessayez dans une heure.
sources-why-empty = Il n’y a rien dedans.
sources-why-replaced = Une version plus récente est arrivée avant toute décision.
sources-field-committee-rating = Note du comité
sources-error-busy = La source est en cours de lecture ou d’écriture. Réessayez dans quelques minutes.
sources-remove-title = Supprimer
sources-remove-text = Rien n’est venu de cette source. Avec elle disparaissent ses réglages, ses clés et ce qu’elle a donné, ainsi que son sommet s’il ne contient rien d’autre.
sources-remove-button = Supprimer cette source
sources-said-removed = La source est supprimée.
sources-error-not-bare = Des propositions viennent de cette source, elle reste donc. Vous pouvez cesser de la lire : voyez sa fréquence.
sources-run-number = lecture { $number }
sources-key-itself = La clé :
sources-did-changed-title = Propositions modifiées
sources-did-parts = Ce qui a changé
sources-see-link =
    { $n ->
        [one] Voir la proposition
       *[other] Voir les { $n } propositions
    }

#
#
#

## moderation

moderation-acts-label = Modérer
moderation-reason-label = Raison
moderation-reason-hint = Elle s’affiche pour toutes les personnes qui lisent le sujet, sans votre nom.
moderation-close = Fermer le sujet
moderation-close-title = Fermer ce sujet ?
moderation-close-text = Il reste lisible, et personne ne peut répondre avant sa réouverture.
moderation-close-done = Le sujet est fermé.
moderation-reopen = Rouvrir le sujet
moderation-reopen-title = Rouvrir ce sujet ?
moderation-reopen-text = Les membres pourront de nouveau répondre.
moderation-reopen-done = Le sujet est rouvert.
moderation-pin = Épingler le sujet
moderation-pin-title = Épingler ce sujet ?
moderation-pin-text = Il figurera en tête de sa catégorie.
moderation-pin-done = Le sujet est épinglé.
moderation-unpin = Désépingler le sujet
moderation-unpin-title = Désépingler ce sujet ?
moderation-unpin-text = Il reprendra sa place selon la date.
moderation-unpin-done = Le sujet n’est plus épinglé.
moderation-move = Déplacer le sujet
moderation-move-title = Déplacer ce sujet
moderation-move-text = Son adresse reste la même, et les anciens liens fonctionnent toujours.
moderation-move-to-label = Nouvelle catégorie
moderation-move-done = Le sujet est déplacé vers { $category }.
moderation-delete-text = La personne qui l’a écrit peut lire votre raison. Une ligne qui la donne reste à la place du message.
moderation-edit-note = Vous modifiez le message d’une autre personne. Une ligne dans le sujet dit que la modération l’a fait, avec votre raison et sans votre nom, et les deux versions restent lisibles.
moderation-remove = Retirer le sujet
moderation-restore = Rétablir le sujet
moderation-leave = Laisser tel quel
moderation-remove-title = Retirer ce sujet ?
moderation-remove-text = Seule la modération verra le sujet et ses messages. À son adresse, tout le monde lira qu’il a été retiré, et votre raison. Il pourra être rétabli avec tout son contenu.
moderation-remove-done = Le sujet est retiré. Seule la modération le voit.
moderation-restore-title = Rétablir ce sujet ?
moderation-restore-text = Toutes les personnes qui voient sa catégorie le verront de nouveau, avec tous ses messages.
moderation-restore-done = Le sujet est rétabli.
moderation-pins-full = Déjà { $n } sujets sont épinglés. Désépinglez-en un d’abord, pour qu’ils restent assez peu nombreux pour être lus.

#
#
#

## imports
imports-mail-done-subject = { $summit } : du nouveau de la source { $source }
imports-mail-done-counts = Nouvelles : { $created }. Modifiées : { $changed }. Disparues de la source : { $gone }. Inchangées : { $unchanged }.
imports-mail-new-line = Nouvelle : { $title }
imports-mail-changed-line = Modifiée : { $title } ({ $parts })
imports-mail-gone-line = Disparue de la source : { $title }
imports-mail-waits-subject = { $summit } : la source { $source } attend votre décision
imports-mail-failed-subject = { $summit } : la source { $source } ne peut pas être lue
imports-mail-failed-text = Rien n’a changé dans le forum. La source sera interrogée de nouveau, de moins en moins souvent tant qu’elle échoue. Sa réponse :
imports-mail-button = Voir la source
imports-mail-why = Vous recevez ce message parce que vous vous occupez d’une source de propositions.
imports-mail-waits-text =
    { $n ->
        [one] { $n } proposition de la source n’y figure plus, soit la plupart. Rien n’a été modifié : voyez ce qu’il en est et décidez.
       *[other] { $n } propositions de la source n’y figurent plus, soit la plupart. Rien n’a été modifié : voyez ce qu’il en est et décidez.
    }
imports-mail-broken =
    { $n ->
        [one] { $n } entrée a été laissée de côté jusqu’à sa correction à la source. La page dit ce qui ne va pas.
       *[other] { $n } entrées ont été laissées de côté jusqu’à leur correction à la source. La page dit ce qui ne va pas.
    }
imports-error-organisers = Seuls les organisateurs et les administrateurs peuvent le faire.
imports-correct-title = Corriger une proposition
imports-correct-lede = Ce que vous écrivez ici passe avant toutes les sources, jusqu’à ce que vous leviez la correction. Un champ vide, ou qui dit la même chose que les sources, vient d’elles.
imports-correct-now = Les sources disent : { $value }
imports-correct-silent = Aucune source n’en dit rien.
imports-correct-reason = Motif
imports-correct-reason-hint = Tout le monde le lit à côté de la nouvelle version et dans le sujet.
imports-correct-save = Enregistrer la correction
imports-correct-release = Tout rendre aux sources
imports-correct-done = Corrigé. Cela passe avant toutes les sources.
imports-correct-released = Correction levée. Les sources font de nouveau foi.
imports-correct-error-moment = Indiquez un jour et une heure. Exemple : 2016-12-08 09:30
imports-correct-error-minutes = Une durée est un nombre de minutes, 10080 au plus.
imports-correct-error-nested = Ce texte est trop imbriqué pour être affiché.
imports-correct-as-sources = Comme disent les sources
imports-url-title = Aucune proposition n’a cette adresse
imports-url-text = Rien de ce qui vient des sources des sommets ne se trouve à { $url }.
imports-url-invalid = Ce n’est pas l’adresse d’une page. Exemple : { $example }
imports-url-bring-text = Elle est sur un site dont ce forum reprend les propositions. Vous pouvez l’apporter : elle aura aussitôt un sujet.
imports-url-bring = L’apporter et en discuter
imports-url-label = Adresse d’une proposition
imports-url-find = Trouver son sujet
imports-url-failed = La page n’a pas pu être lue. Rien n’a été apporté.
imports-url-sign-in = Connectez-vous pour l’apporter.
imports-url-closed = Les propositions ne sont pas acceptées en ce moment.
imports-url-done = Elle est là. Lancez la conversation.
imports-url-throttle = Vous pouvez apporter { $n } adresses par jour. La prochaine sera possible dans { $wait }.
imports-mail-waits-columns = Un tableau est arrivé. Dites ce que contiennent ses colonnes ; rien n’est modifié d’ici là.
imports-mail-waits-empty = Elle n’a rien donné. Rien n’a été modifié : voyez ce qu’il en est et décidez.
imports-correct-begin = Partir du texte des sources
imports-correct-people-hint = Un par ligne : nom ; organisation ; pays
imports-correct-time-hint = À l’heure de { $zone }.
imports-correct-minutes-hint = En minutes.
imports-correct-error-nothing = Rien ici ne diffère de ce que disent les sources. Modifiez d’abord un champ.

#
#
#

## mail

mail-greeting = Bonjour { $name },
mail-button-line = { $words } :
mail-open-address = Si le bouton ne fonctionne pas, ouvrez cette adresse :
mail-valid = Il ne sert qu’une fois, et pendant { $duration }.
mail-confirm-subject = Confirmez votre adresse pour { $forum }
mail-confirm-text = Le compte { $name } ({ $shown }) a été créé sur { $forum } avec cette adresse. Si c’est vous, confirmez que cette adresse est la vôtre, et vous pourrez publier.
mail-confirm-button = Confirmer l’adresse
mail-confirm-why = Vous recevez ceci parce que quelqu’un a donné cette adresse en créant un compte. Si ce n’est pas vous, ne faites rien : le compte ne pourra rien publier et rien d’autre ne sera envoyé.
mail-sign-in-subject = Connexion à { $forum }
mail-sign-in-text = Voici le lien pour vous connecter à { $forum } en tant que { $name }.
mail-sign-in-button = Se connecter
mail-sign-in-code = Ou saisissez ce code dans le navigateur où vous l’avez demandé :
mail-sign-in-valid = Les deux ne servent qu’une fois, et pendant { $duration }. Ne les donnez à personne.
mail-sign-in-why = Vous recevez ceci parce que quelqu’un a demandé à se connecter avec cette adresse. Si ce n’est pas vous, ne faites rien : sans ce message, personne n’entre.
mail-reset-subject = Choisissez un nouveau mot de passe pour { $forum }
mail-reset-text = Voici le lien pour choisir un nouveau mot de passe pour le compte { $name } sur { $forum }.
mail-reset-button = Choisir le mot de passe
mail-reset-why = Vous recevez ceci parce que quelqu’un l’a demandé avec cette adresse. Si ce n’est pas vous, ne faites rien : le mot de passe reste le même.
mail-known-subject = Vous avez déjà un compte sur { $forum }
mail-known-text = Quelqu’un a voulu créer un compte avec cette adresse. Elle appartient déjà au compte { $name } : aucun autre n’a été créé.
mail-known-button = Se connecter par courriel
mail-known-why = Vous recevez ceci parce que l’adresse est la vôtre. La personne qui a essayé a seulement vu qu’un message partait. Si ce n’est pas vous, ne faites rien.
mail-test-subject = Courriel d’essai de { $forum }
mail-test-text = Ce message est arrivé : { $forum } peut donc envoyer des courriels.
mail-confirm-several = Plusieurs comptes ont été créés sur { $forum } avec cette adresse. Confirmez le vôtre : les autres disparaissent. Quelqu’un d’autre a pu choisir son mot de passe, vous en choisirez donc un nouveau.
mail-confirm-button-of = Confirmer { $name }
mail-test-why = Vous recevez ceci parce qu’une personne qui administre le forum a demandé un essai à cette adresse.

#
#
#

## dates

dates-day-and-time = { $date }, { $time }
dates-range = { $from } – { $to }
dates-range-days = { $from }–{ $to }
dates-today = Aujourd’hui
dates-yesterday = Hier
dates-just-now = à l’instant
dates-minutes-ago =
    { $n ->
        [one] il y a { $n } min
       *[other] il y a { $n } min
    }
dates-hours-ago =
    { $n ->
        [one] il y a { $n } h
       *[other] il y a { $n } h
    }
dates-duration-seconds =
    { $n ->
        [one] { $n } seconde
       *[other] { $n } secondes
    }
dates-duration-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
dates-duration-hours =
    { $n ->
        [one] { $n } heure
       *[other] { $n } heures
    }
dates-duration-days =
    { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
