## common

common-save = Enregistrer
common-cancel = Annuler
common-keep-it = Le garder
common-back = Retour
common-change = Modifier
common-edit = Modifier
common-delete = Supprimer
common-remove = retirer
common-more = Plus
common-show-all = Tout afficher
common-order = Ordre
common-sort = Trier
common-optional = { $label } (facultatif)
common-none = Aucun
common-yes = Oui
common-no = Non
common-saved = C’est enregistré.
common-unchanged = Rien n’avait changé : rien n’a été enregistré.
common-leaves-site = (quitte ce site)
common-quoted = « { $text } »
common-label-value = { $label } : { $value }
common-list-comma = {", "}
common-list-semicolon = {" ; "}
common-list-and = { $first } et { $last }
common-pager-label = Pages
common-pager-first = Première page
common-pager-previous = Page précédente
common-pager-next = Page suivante
common-pager-last = Dernière page
common-pager-newer = Plus récents
common-pager-older = Plus anciens
common-pager-page = Page { $number }
common-pager-page-of = Page { $number } sur { $pages }
common-pager-size =
    { $n ->
        [one] { $n } sur cette page
       *[other] { $n } sur cette page
    }
common-percent = { $n } %
common-size-bytes =
    { $n ->
        [one] { $n } octet
       *[other] { $n } octets
    }
common-size-kilobytes = { $n } ko
common-size-megabytes = { $size } Mo
common-in-en = en anglais
common-in-fr = en français
common-in-es = en espagnol
common-in-ar = en arabe
common-in-other = en { $language }

#
#
#

## layout

layout-page-title = { $page } – { $forum }
layout-page-title-error = Erreur : { $page } – { $forum }
layout-skip = Aller au texte
layout-home = { $forum }, page d’accueil
layout-mast-label = Principal
layout-latest = Récents
layout-proposals = Propositions
layout-categories = Catégories
layout-account-label = Votre compte
layout-sign-in = Se connecter
layout-sign-up = Créer un compte
layout-profile = Profil
layout-settings = Réglages
layout-setup = Préparation du forum
layout-sign-out = Se déconnecter
layout-side-label = À côté du texte
layout-footer-label = À propos du site
layout-languages-label = Langues
layout-about = À propos de ce forum
layout-rules = Règles
layout-licence = Plenum est un logiciel libre (AGPL-3.0).
layout-demo-note = Ceci est une démonstration. Les personnes et les textes sont inventés.
layout-confirm-note = Votre adresse de courriel n’est pas encore confirmée : vous pouvez lire, mais pas publier. { $link }
layout-closed-note = Le forum n’est pas encore ouvert : seule l’équipe qui le gère voit ces pages.

#
#
#

## errors

error-400-title = Cette demande est illisible
error-400-what = Une partie manque, ou est écrite d’une façon que le forum ne connaît pas.
error-400-do = Revenez en arrière, relisez ce que vous avez saisi et envoyez-le de nouveau.
error-403-title = Vous n’avez pas accès à ceci
error-403-what = Votre compte ne donne pas accès à cette page ou à cette action.
error-403-what-signed-out = Cette page est réservée aux membres.
error-403-what-origin = Le formulaire ne venait pas d’une page de ce forum : il n’a pas été exécuté.
error-403-do = S’il le devrait, adressez-vous à la modération.
error-403-do-origin = Rouvrez la page et envoyez le formulaire depuis celle-ci.
error-404-title = Cette page n’existe pas
error-404-what = L’adresse est fausse, ou ce qui se trouvait ici a été retiré ou n’est pas public.
error-404-do = Vérifiez l’adresse, ou continuez par ici :
error-405-title = Cette adresse est celle d’un formulaire
error-405-what = Elle reçoit ce qu’un formulaire envoie et n’affiche rien d’elle-même.
error-405-do = Revenez à la page du formulaire et envoyez-le de là.
error-409-title = Quelqu’un est passé avant vous
error-409-what = Ce que vous modifiiez a changé depuis que vous l’avez ouvert.
error-409-do = Votre texte est conservé ci-dessous. Regardez l’état actuel, puis renvoyez le vôtre.
error-413-title = C’est trop volumineux
error-413-what = Votre envoi dépasse { $size }, le maximum accepté par cette page.
error-413-do = Revenez en arrière, raccourcissez-le et renvoyez-le.
error-422-title = Ceci ne peut pas encore être enregistré
error-422-what = Un point demande une correction.
error-422-do = Revenez en arrière, corrigez et renvoyez.
error-429-title = Trop de demandes en peu de temps
error-429-what = Le forum limite la fréquence de cette action, pour que personne ne puisse le submerger.
error-429-do = Vous pourrez réessayer dans { $wait }.
error-500-title = Le forum a commis une erreur
error-500-what = Vous n’y êtes pour rien. L’erreur est consignée, et ce qui était enregistré le reste.
error-500-do = Revenez en arrière et réessayez. Si cela se reproduit, prévenez l’équipe du forum en donnant ce numéro : { $id }
error-503-title = Le forum est occupé
error-503-what = Il a trop à faire en ce moment, ou il est en cours de mise à jour. Rien n’a été enregistré.
error-503-do = Attendez une minute, puis rechargez la page.
error-ways-label = Pour continuer
error-way-back = Revenir à la page précédente
error-way-again = Recharger cette page
error-way-home = Page d’accueil
error-way-latest = Sujets récents
error-way-proposals = Toutes les propositions
error-way-categories = Toutes les catégories
error-kept-text = Votre texte

#
#
#

## forms

form-errors-title =
    { $n ->
        [one] { $n } point à corriger
       *[other] { $n } points à corriger
    }
form-errors-kept = Tout ce que vous avez saisi est encore là.
form-required = Ce champ est encore vide, et il est nécessaire.
form-required-title = Le sujet n’a pas encore de titre.
form-required-text = Il n’y a pas encore de texte.
form-required-category = Choisissez une catégorie.
form-required-address = Indiquez votre adresse de courriel. Exemple : ana@example.org
form-required-name = Indiquez le nom que vous souhaitez porter ici.
form-required-password = Indiquez votre mot de passe.
form-required-reason = Donnez une raison : tout le monde la verra.
form-too-short =
    { $has ->
        [one] Il y a { $has } caractère, il en faut au moins { $min }.
       *[other] Il y a { $has } caractères, il en faut au moins { $min }.
    }
form-too-long =
    { $has ->
        [one] Il y a { $has } caractère, { $max } au plus sont possibles.
       *[other] Il y a { $has } caractères, { $max } au plus sont possibles.
    }
form-address-no-at = Il n’y a pas de @ dans cette adresse. Exemple : ana@example.org
form-address-wrong = Écrite ainsi, cette adresse ne peut recevoir aucun courriel. Exemple : ana@example.org
form-link-wrong = Ce n’est pas une adresse web. Exemple : https://example.org
form-name-characters = Un nom d’utilisateur se compose de lettres, de chiffres, de « - » et de « _ », et commence par une lettre ou un chiffre.
form-name-taken = « { $name } » est déjà pris. Choisissez un autre nom.
form-name-alike = « { $name } » ressemble à « { $other } », déjà pris. Choisissez un autre nom.
form-name-mixed = « { $name } » mêle des lettres de plusieurs alphabets qui se ressemblent. N’en gardez qu’un.
form-name-reserved = « { $name } » est réservé au forum. Choisissez un autre nom.
form-name-unshowable = Il contient des caractères invisibles. Retirez-les.
form-password-common = C’est l’un des mots de passe essayés en premier. Quelques mots à la suite valent mieux.
form-password-own-name = Le mot de passe ne doit pas être votre nom ni votre adresse.
form-code-wrong = Ce code ne convient pas. Il a six chiffres et se trouve dans le dernier courriel que nous vous avons envoyé.
form-choice-unknown = Choisissez dans la liste.
form-rules-unticked = Cochez la case pour dire que vous avez lu les règles.
form-left =
    { $n ->
        [one] { $n } caractère restant
       *[other] { $n } caractères restants
    }

#
#
#

## accounts

account-sign-up-title = Créer un compte
account-sign-up-lede = Pour répondre, aimer et ouvrir des sujets. Pour lire, il n’en faut pas.
account-display-name-label = Votre nom
account-display-name-hint = Tel qu’il figure à côté de vos messages.
account-name-label = Nom d’utilisateur
account-name-hint = Lettres, chiffres, « - » et « _ ». Les autres vous mentionnent ainsi : @nom.
account-address-label = Adresse de courriel
account-address-hint = Nous envoyons un message pour la confirmer. Elle n’est jamais affichée.
account-password-label = Mot de passe
account-password-hint = Au moins { $min } caractères. Quelques mots à la suite conviennent. Vous pouvez le laisser vide et vous connecter par un lien reçu par courriel.
account-password-hint-required = Au moins { $min } caractères. Quelques mots à la suite conviennent.
account-language-label = Langue du forum et des courriels
account-rules-tick = J’ai lu les { $link }.
account-rules-link = règles
account-sign-up-button = Créer le compte
account-sign-up-have-one = J’en ai déjà un
account-next-title = La suite
account-next-text = Nous vous envoyons un lien par courriel. Tant que vous ne l’avez pas ouvert, vous pouvez lire, et rien de ce que vous écrivez n’est publié.
account-kept-title = Ce que nous conservons
account-kept-text = Votre nom, votre adresse et ce que vous écrivez. Les adresses réseau pendant 30 jours au plus. Aucun traceur.
account-sign-up-done-title = Consultez votre boîte de réception
account-sign-up-done-text = Un message est en route vers { $address }. Son lien confirme l’adresse et reste valable { $duration }.
account-sign-up-done-nothing = Rien n’est arrivé ? Regardez parmi les courriels indésirables, ou demandez un nouvel envoi.
account-confirm-again-button = Renvoyer le message
account-confirm-again-done = Renvoyé à { $address }.
account-confirm-title = Confirmer votre adresse de courriel
account-confirm-text = { $address } devient l’adresse du compte { $name }.
account-confirm-button = Confirmer l’adresse
account-confirm-done = Votre adresse est confirmée. Vous pouvez maintenant publier.
account-confirm-already = Cette adresse était déjà confirmée.
account-suspended-until = Ce compte est suspendu jusqu’au { $date } : « { $reason } »
account-suspended = Ce compte est suspendu.
account-profile-title = Profil de { $name }
account-since = Membre depuis { $date }
account-posts =
    { $n ->
        [one] { $n } message
       *[other] { $n } messages
    }
account-topics =
    { $n ->
        [one] { $n } sujet ouvert
       *[other] { $n } sujets ouverts
    }
account-likes =
    { $n ->
        [one] { $n } J’aime reçu
       *[other] { $n } J’aime reçus
    }
account-contributions-title = Sujets et messages
account-contributions-empty = { $name } n’a encore rien écrit ici.
account-contributions-empty-own = Vous n’avez encore rien écrit ici. Une proposition que vous connaissez bien est un bon point de départ.
account-role-admin = Administration
account-role-moderator = Modération
account-role-organiser = Organisation
account-role-committee = Comité
account-profile-edit = Modifier le profil
account-profile-edit-lede = Tout ceci est public. Seul le nom est nécessaire.
account-affiliation-label = Organisation
account-affiliation-hint = L’organisation au nom de laquelle vous parlez ou pour laquelle vous travaillez.
account-country-label = Pays
account-country-hint = Tel que vous voulez le voir à côté de votre nom.
account-bio-label = À propos de vous
account-bio-hint = Quelques phrases, { $max } caractères au plus.
account-profile-save = Enregistrer le profil
account-profile-saved = Votre profil est enregistré.
account-settings-title = Réglages
account-settings-lede = Personne d’autre ne les voit.
account-zone-label = Fuseau horaire
account-zone-hint = Toutes les heures sont données dans ce fuseau. Il y est { $time }.
account-settings-save = Enregistrer les réglages
account-settings-saved = Vos réglages sont enregistrés.
account-settings-password-title = Mot de passe
account-settings-password-text = Nous vous envoyons un lien par courriel pour en choisir un nouveau.

#
#
#

## sessions

session-sign-in-title = Se connecter
session-login-label = Nom d’utilisateur ou adresse de courriel
session-password-label = Mot de passe
session-shared-label = Cet appareil est partagé
session-shared-hint = La fermeture du navigateur vous déconnecte, et aucun brouillon ne reste ici.
session-sign-in-button = Se connecter
session-or = ou
session-mail-title = Se connecter par courriel
session-mail-text = Nous vous envoyons un lien et un code à six chiffres. Aucun mot de passe n’est nécessaire.
session-mail-button = M’envoyer un lien et un code
session-mail-sent-title = Consultez votre boîte de réception
session-mail-sent-text = Si un compte existe pour { $address }, un message est en route. Son lien et son code restent valables { $duration }.
session-code-label = Code à six chiffres
session-code-hint = Il ne fonctionne que dans ce navigateur.
session-code-button = Se connecter avec le code
session-link-title = Se connecter à { $forum }
session-link-text = Vous avez ouvert le lien reçu par courriel. Il ne reste qu’un bouton.
session-link-button = Se connecter en tant que { $name }
session-forgot = J’ai oublié mon mot de passe
session-no-account = Je n’ai pas encore de compte
session-wrong = Ce nom et ce mot de passe ne vont pas ensemble. Vérifiez les deux, ou demandez un lien par courriel.
session-throttle =
    { $fails ->
        [one] { $fails } connexion a échoué. Vous pourrez réessayer dans { $wait }, ou demander un lien par courriel dès maintenant.
       *[other] { $fails } connexions ont échoué. Vous pourrez réessayer dans { $wait }, ou demander un lien par courriel dès maintenant.
    }
session-throttle-mail = Plusieurs messages sont déjà partis à cette adresse. Vous pourrez en demander un autre dans { $wait }.
session-throttle-code = Trop de codes ont été essayés. Demandez un nouveau message dans { $wait }.
session-throttle-sign-up = Beaucoup de comptes ont été créés depuis votre réseau. Vous pourrez réessayer dans { $wait }.
session-token-title = Ce lien ne fonctionne plus
session-token-expired = Son délai est passé. Demandez-en un nouveau.
session-token-used = Il a déjà servi, et il ne sert qu’une fois.
session-token-unknown = Il est incomplet, ou un plus récent l’a remplacé. Ouvrez celui du dernier courriel.
session-signed-in = La session est ouverte au nom de { $name }.
session-signed-out = La session est fermée. Les brouillons sur cet appareil sont effacés.
session-already = La session ouverte est celle de { $name }.
session-needed = Connectez-vous pour continuer. Vous reviendrez où vous étiez.
session-expired-writing = La session s’est fermée pendant que vous écriviez. Votre texte est encore là : connectez-vous et publiez-le.
session-kept-text = Votre texte est conservé : vous le retrouverez après la connexion.
session-reset-request-title = Choisir un nouveau mot de passe
session-reset-request-text = Nous vous envoyons un lien. L’ancien mot de passe reste valable jusqu’à ce que le nouveau soit choisi.
session-reset-request-button = M’envoyer un lien
session-reset-sent-text = Si un compte existe pour { $address }, un message est en route. Son lien reste valable { $duration }.
session-reset-title = Un nouveau mot de passe pour { $name }
session-reset-label = Nouveau mot de passe
session-reset-button = Enregistrer le mot de passe
session-reset-done = Votre nouveau mot de passe est valable dès maintenant. Tous les autres appareils sont déconnectés.

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
setup-lede = Six étapes, dans l’ordre que vous voulez. Avant l’ouverture, seule l’équipe qui gère le forum le voit.
setup-progress =
    { $n ->
        [one] { $n } étape sur { $total } faite
       *[other] { $n } étapes sur { $total } faites
    }
setup-step-done = fait
setup-step-to-do = à faire
setup-name-title = Nom et langues
setup-name-text = Comment s’appelle le forum, et dans quelles langues ses membres écrivent.
setup-name-label = Nom du forum
setup-name-hint = Il figure en haut de chaque page et dans chaque courriel.
setup-intro-label = À quoi il sert
setup-intro-hint = Une ou deux phrases pour la page d’accueil.
setup-languages-label = Langues des échanges
setup-languages-hint = Les membres choisissent parmi elles pour écrire. L’interface, elle, existe toujours en quatre langues.
setup-name-button = Enregistrer le nom et les langues
setup-mail-title = Courriel d’essai
setup-mail-text = Les membres confirment leur adresse et se connectent par courriel. Vérifiez qu’il arrive.
setup-mail-file = Les courriels ne partent pas : ils sont écrits dans des fichiers sous { $path }. Pour les envoyer, démarrez le forum avec { $command }.
setup-mail-to-label = Envoyer à
setup-mail-button = Envoyer un courriel d’essai
setup-mail-sent = Le courriel d’essai est en route vers { $address }.
setup-mail-failed = Le serveur de courriel l’a refusé : { $reason }
setup-mail-arrived-button = Il est arrivé
setup-rules-title = Règles
setup-rules-text = Ce qui vaut pour toutes les personnes qui écrivent ici. On les lit à l’inscription ; courtes, elles sont vraiment lues.
setup-rules-label = Règles
setup-rules-hint = Une par ligne. Ce sont des suggestions : adaptez-les à vos besoins.
setup-rules-button = Enregistrer les règles
setup-rules-saved = Les règles sont enregistrées.
setup-import-title = Propositions
setup-import-text = Les propositions viennent du système de conférence du sommet. Lancez cette commande là où tourne le forum :
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
setup-open-text = Dès lors, tout le monde peut lire, et quiconque a confirmé une adresse peut écrire.
setup-open-button = Ouvrir le forum
setup-open-done = Le forum est ouvert.

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
site-figure-likes =
    { $n ->
        [one] J’aime
       *[other] J’aime
    }
site-discussed-title = En discussion
site-discussed-all = Tous les sujets récents
site-new-proposals-title = Nouvelles propositions
site-new-proposals-all = Toutes les propositions
site-tracks-title = Par catégorie
site-how-title = Comment ça marche
site-how-text = Les propositions viennent du programme du sommet et le suivent. Chacune a d’emblée un sujet. Tout le monde peut lire ; les membres répondent ; ce que la modération fait d’un sujet y est écrit.
site-empty-title = Rien n’est encore en discussion
site-empty-text = Dès son premier message, un sujet arrive sur cette page. { $link }
site-not-open-title = Ce forum n’est pas encore ouvert
site-not-open-text = L’équipe qui le gère le prépare. Revenez dans quelques jours.
site-about-title = À propos de ce forum
site-about-purpose = Ici, les sessions proposées à un sommet se discutent en public : entre les personnes qui les proposent, celles qu’elles concernent et les responsables publics qui répondent.
site-about-record-title = Ce qui reste écrit
site-about-record = Les messages sont numérotés et gardent leur numéro. Les modifications conservent chaque version. Ce qui est supprimé laisse une ligne à sa place.
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

#
#
#

## categories

category-list-title = Catégories
category-list-lede = Chaque axe du sommet a sa catégorie ; les autres accueillent tout ce qui l’entoure.
category-list-empty = Il n’y a pas encore de catégorie. L’import des propositions en crée une par axe.
category-label = Catégorie
category-topics =
    { $n ->
        [one] { $n } sujet
       *[other] { $n } sujets
    }
category-proposals =
    { $n ->
        [one] { $n } proposition
       *[other] { $n } propositions
    }
category-last = dernier message le { $date }
category-limited = réservée à : { $groups }
category-topics-title = Sujets dans { $name }
category-proposals-link = Ses propositions
category-empty-title = Pas encore de sujet ici
category-empty-text = Ouvrez-en un, ou répondez à une proposition : son sujet apparaîtra ici.

#
#
#

## summits

summit-label = Sommet
summit-proposals =
    { $n ->
        [one] { $n } session proposée
       *[other] { $n } sessions proposées
    }

#
#
#

## proposals

proposal-list-title = Propositions
proposal-list-title-summit = Propositions pour { $summit }
proposal-count =
    { $n ->
        [one] { $n } proposition
       *[other] { $n } propositions
    }
proposal-count-of =
    { $total ->
        [one] { $n } sur { $total } proposition
       *[other] { $n } sur { $total } propositions
    }
proposal-number = N° { $number }
proposal-name = Proposition { $number }
proposal-untitled = Proposition sans titre
proposal-title-label = Titre
proposal-subtitle-label = Sous-titre
proposal-state-label = État
proposal-state-new = Nouvelle
proposal-state-submitted = Soumise
proposal-state-unconfirmed = À confirmer
proposal-state-accepted = Acceptée
proposal-state-confirmed = Confirmée
proposal-state-rejected = Refusée
proposal-state-withdrawn = Retirée
proposal-state-canceled = Annulée
proposal-state-gone = Disparue de la source
proposal-group-label = Groupe
proposal-track-label = Axe
proposal-type-label = Format
proposal-language-label = Langue
proposal-ratings-title = Notes
proposal-ratings-source = Sur { $site }
proposal-ratings-note = Données sur { $site }, pas ici.
proposal-rating-committee = Comité
proposal-rating-public = Public
proposal-rating = { $average } / { $best }
proposal-rating-spoken = { $average } sur { $best }
proposal-votes =
    { $n ->
        [one] { $n } vote
       *[other] { $n } votes
    }
proposal-votes-none = pas encore de vote
proposal-abstract-label = Résumé
proposal-abstract-read = Lire le résumé
proposal-description-label = Description
proposal-description-read = Lire la description
proposal-as-submitted = tel que soumis, { $in_language }
proposal-people-title = Personnes
proposal-submitter-label = Proposé par
proposal-speakers-label =
    { $n ->
        [one] Intervient
       *[other] Interviennent
    }
proposal-facilitators-label =
    { $n ->
        [one] Anime
       *[other] Animent
    }
proposal-role-submitter = propose
proposal-role-speaker = intervient
proposal-role-facilitator = anime
proposal-affiliation-label = Organisation
proposal-country-label = Pays
proposal-biography-label = Biographie
proposal-biography-read = À propos de { $name }
proposal-person-link = { $name } sur { $site }
proposal-facts-title = En bref
proposal-created-label = Création
proposal-updated-label = Dernière modification
proposal-audience-label = Public attendu
proposal-room-label = Salle
proposal-time-label = Horaire
proposal-time-span = de { $start } à { $end }
proposal-source-label = Source
proposal-source-link = la proposition { $number } ({ $site })
proposal-source-link-plain = une proposition ({ $site })
proposal-source-open = Ouvrir sur { $site }
proposal-other-title = Autres informations
proposal-more-link = Personnes, versions et tout le reste
proposal-withdrawn-note = Retirée par les personnes qui l’ont proposée. La conversation reste.
proposal-canceled-note = Annulée : cette session n’aura pas lieu. La conversation reste.
proposal-rejected-note = Non retenue au programme. La conversation reste.
proposal-gone-note = La source ne mentionne plus cette proposition. Son contenu est conservé ici.
proposal-topics-title = Sujets sur cette proposition
proposal-discuss-link = Discuter de cette proposition
proposal-start-topic = Ouvrir un autre sujet à son propos
proposal-versions-title = Versions
proposal-version-number = Version { $number }
proposal-version-current = actuelle
proposal-version-first = premier import
proposal-version-from = depuis { $site }
proposal-version-changed = Ce qui a changé : { $fields }
proposal-filter-title = Filtres
proposal-filter-in-use =
    { $n ->
        [one] Filtres – { $n } actif
       *[other] Filtres – { $n } actifs
    }
proposal-filter-show = Afficher les résultats
proposal-filter-clear = Tout effacer
proposal-filter-chips-label = Filtres actifs
proposal-filter-more-tracks =
    { $n ->
        [one] { $n } autre axe
       *[other] { $n } autres axes
    }
proposal-sort-newest = Les plus récentes
proposal-sort-discussed = Les plus discutées
proposal-next-page = Propositions suivantes
proposal-previous-page = Propositions précédentes
proposal-empty-title = Aucune proposition ne répond à ces filtres
proposal-empty-text = Retirez-en un pour en voir davantage, ou effacez-les tous.
proposal-none-title = Pas encore de propositions
proposal-none-text = Elles apparaîtront ici quand l’équipe du forum les aura importées du sommet.

#
#
#

## topics

topic-about = Ce sujet est consacré à { $link }
topic-about-short = sur { $link }
topic-latest-title = Sujets récents
topic-latest-empty-title = Pas encore de sujet
topic-latest-empty-text = Un sujet entre dans cette liste avec son premier message. Ouvrez-en un, ou répondez à une proposition.
topic-top-title = Sujets les plus aimés et commentés
topic-top-week = Cette semaine
topic-top-month = Ce mois-ci
topic-top-year = Cette année
topic-top-all = Depuis le début
topic-top-empty = Rien n’a été aimé ni commenté pendant cette période. Essayez-en une plus longue.
topic-list-tabs-label = Quels sujets
topic-list-newer = Sujets plus récents
topic-list-older = Sujets plus anciens
topic-replies =
    { $n ->
        [one] { $n } réponse
       *[other] { $n } réponses
    }
topic-views =
    { $n ->
        [one] { $n } lecture
       *[other] { $n } lectures
    }
topic-participants =
    { $n ->
        [one] { $n } personne participe
       *[other] { $n } personnes participent
    }
topic-participant-posts =
    { $n ->
        [one] { $n } message
       *[other] { $n } messages
    }
topic-participants-title = Participent
topic-last-by = dernier message : { $name }
topic-started-by = ouvert par { $name }
topic-pinned = Épinglé
topic-closed = Fermé
topic-private = Privé
topic-companion = sujet de la proposition
topic-linked-from = Cité dans { $link }
topic-linked-from-more =
    { $n ->
        [one] Cité dans { $link } et { $n } autre sujet
       *[other] Cité dans { $link } et { $n } autres sujets
    }
topic-links-title = Liens
topic-links-from = Depuis
topic-links-to = Vers
topic-jump-first = Premier message
topic-jump-last = Dernier message
topic-page-title = { $title }, page { $number }
topic-posts-label = Messages
topic-no-replies = Personne n’a encore répondu. La première réponse fera entrer ce sujet dans la liste des sujets récents.
topic-new-title = Ouvrir un sujet
topic-new-lede = Public, sous le nom de { $name }.
topic-new-about = À propos de { $link }
topic-title-label = Titre
topic-title-hint = Une phrase qui dit de quoi il s’agit, { $max } caractères au plus.
topic-category-label = Catégorie
topic-category-choose = Choisissez
topic-text-label = Texte
topic-proposal-label = À propos d’une proposition
topic-proposal-hint = Son adresse dans ce forum ou son numéro, si le sujet en concerne une.
topic-proposal-unknown = Aucune proposition ici n’a cette adresse ou ce numéro.
topic-new-button = Ouvrir le sujet
topic-new-done = Votre sujet est ouvert.
topic-new-throttle = Vous avez ouvert plusieurs sujets en peu de temps. Vous pourrez en ouvrir un autre dans { $wait }.
topic-category-refused = Vous ne pouvez pas ouvrir de sujet dans cette catégorie. Choisissez-en une autre.
topic-title-edit-title = Modifier le titre
topic-title-edit-button = Enregistrer le titre
topic-title-edit-done = Le titre est modifié.
topic-entry-closed = La modération a fermé ce sujet.
topic-entry-reopened = La modération a rouvert ce sujet.
topic-entry-pinned = La modération a épinglé ce sujet.
topic-entry-unpinned = La modération a désépinglé ce sujet.
topic-entry-moved = La modération a déplacé ce sujet de { $from } vers { $to }.
topic-entry-title = Le titre est passé de « { $from } » à « { $to } ».
topic-entry-proposal-changed = La proposition a changé : { $fields }. { $link }
topic-entry-proposal-link = Voir ce qui a changé
topic-closed-note = Ce sujet est fermé : on peut le lire et le citer, pas y répondre.
topic-private-note = Seuls ses membres voient ce sujet.

#
#
#

## posts

post-number = Message { $number }
post-link = message { $number }
post-heading = Message { $number }, { $name }
post-heading-reply = Message { $number }, { $name }, réponse au { $parent }
post-permalink = Lien vers le message { $number }, { $date }
post-answers = Répond à { $name }, message { $number }
post-answers-deleted = Répond au message { $number }
post-answered =
    { $n ->
        [one] { $n } réponse
       *[other] { $n } réponses
    }
post-answered-in = Réponses : { $links }
post-edited =
    { $n ->
        [0] non modifié
        [1] modifié une fois
        [2] modifié deux fois
       *[other] modifié { $n } fois
    }
post-quote-source = { $name }, { $link }
post-actions-label = Actions pour le message { $number }
post-reply = Répondre
post-reply-label = Répondre au message { $number }
post-quote = Citer
post-quote-label = Citer le message { $number }
post-edit = Modifier
post-edit-label = Modifier le message { $number }
post-delete = Supprimer
post-delete-label = Supprimer le message { $number }
post-more-label = Plus pour le message { $number }
post-composer-label = Votre réponse
post-composer-label-to = Votre réponse à { $name }, message { $number }
post-composer-hint = Publique, sous le nom de { $name }. Vous pourrez la modifier ; chaque version reste visible.
post-composer-reply-to-topic = Répondre plutôt à l’ensemble du sujet
post-composer-parent = Ce à quoi vous répondez
post-button = Publier la réponse
post-preview-button = Aperçu
post-preview-title = Aperçu
post-preview-note = Voici ce que cela donnera. Ce n’est pas encore publié.
post-format-link = Écrire en gras, des liens, des listes et des tableaux
post-format-bold = Gras
post-format-italic = Emphase
post-format-anchor = Lien
post-format-quote = Citation
post-format-list = Liste
post-format-table = Tableau
post-format-toolbar = Mise en forme
post-format-what = Ce que vous voulez
post-format-how = Ce que vous tapez
post-language-label = Langue de ce texte
post-language-detect = La reconnaître
post-language-detected = Semble être : { $language }. Changez si ce n’est pas le cas.
post-done = Publiée. Votre réponse porte le numéro { $number }.
post-done-already = C’était déjà publié, sous le numéro { $number }.
post-sign-in-title = Se connecter pour répondre
post-sign-in-hint = Vous pouvez déjà écrire ici : votre texte est conservé pendant la connexion.
post-sign-in-button = Se connecter et publier la réponse
post-unconfirmed-note = Confirmez votre adresse de courriel pour répondre. Le lien est dans le message que nous y avons envoyé.
post-draft-kept = Un brouillon est conservé sur cet appareil.
post-draft-found = Votre brouillon du { $date } est de retour.
post-draft-discard = Effacer le brouillon
post-error-closed = Ce sujet a été fermé pendant que vous écriviez. Votre texte est encore là.
post-error-parent-gone = Le message { $number }, auquel vous répondez, a été supprimé. Répondez au sujet ou à un autre message.
post-error-nested = Les citations et les listes de ce texte sont trop imbriquées pour être affichées. Simplifiez-les.
post-error-same = Vous avez publié le même texte sous le numéro { $number }.
post-throttle = Vous avez beaucoup publié en peu de temps. Vous pourrez reprendre dans { $wait }. Votre texte est encore là.
post-edit-title = Modifier le message { $number }
post-edit-text-label = Texte
post-edit-reason-label = Pourquoi
post-edit-reason-hint = Quelques mots pour qui lira les versions.
post-edit-button = Enregistrer le message
post-edit-done = Le message { $number } est enregistré. La version précédente reste lisible.
post-edit-conflict = Ce message a été modifié à { $time }, après que vous l’avez ouvert. Votre texte est conservé ci-dessous.
post-revisions-title = Versions du message { $number }
post-revisions-back = Revenir au message { $number }
post-revision-heading = Version { $number }
post-revision-current = actuelle
post-revision-first = telle que publiée
post-revision-byline = { $date }, par { $name }
post-revision-moderator = { $date }, par la modération
post-revision-no-reason = sans raison indiquée
post-revision-added = ajouté
post-revision-taken-out = retiré
post-delete-title = Supprimer le message { $number } ?
post-delete-text =
    { $n ->
        [one] Une ligne reste à sa place ; { $n } réponse garde son lien.
       *[other] Une ligne reste à sa place ; { $n } réponses gardent leur lien.
    }
post-delete-text-alone = Une ligne reste à sa place, pour que les numéros ne changent pas.
post-delete-button = Supprimer le message { $number }
post-delete-done = Le message { $number } est supprimé.
post-restore-button = Rétablir le message { $number }
post-restore-done = Le message { $number } est de retour.
post-gone-by-author = Supprimé par la personne qui l’a écrit, le { $date }. Le numéro reste pour que les liens et les réponses gardent leur sens.
post-gone-by-moderator = Supprimé par la modération le { $date } : « { $reason } »

#
#
#

## likes

like-button = J’aime
like-label = Aimer le message { $number }
like-label-pressed = Votre J’aime du message { $number }
like-undo-label = Retirer votre J’aime du message { $number }
like-count =
    { $n ->
        [one] { $n } J’aime
       *[other] { $n } J’aime
    }
like-done = Vous aimez le message { $number }.
like-undone = Votre J’aime du message { $number } est retiré.
like-own = Vous ne pouvez pas aimer votre propre message.
like-deleted = Ce message a été supprimé : il ne peut plus être aimé.
like-first-title = Votre premier J’aime
like-first-text = Les J’aime sont publics : votre nom figurera dans la liste. Vous pouvez retirer un J’aime à tout moment.
like-first-button = Aimer publiquement le message { $number }
like-who-title = Qui aime le message { $number }
like-who-link = Qui l’aime
like-who-empty = Personne pour l’instant.

#
#
#

## moderation

moderation-acts-label = Modérer
moderation-reason-label = Raison
moderation-reason-hint = Elle s’affiche pour tout le monde dans le sujet, sans votre nom.
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
moderation-move-same = Le sujet est déjà dans cette catégorie.
moderation-move-done = Le sujet est déplacé vers { $category }.
moderation-delete-text = La personne qui l’a écrit peut lire votre raison. Une ligne qui la donne reste à la place du message.
moderation-edit-note = Vous modifiez le message d’une autre personne. Les versions montreront que la modération l’a fait.

#
#
#

## mail

mail-greeting = Bonjour { $name },
mail-greeting-plain = Bonjour,
mail-open-address = Si le bouton ne fonctionne pas, ouvrez cette adresse :
mail-valid = Il ne sert qu’une fois, et pendant { $duration }.
mail-footer = { $forum }, { $address }
mail-confirm-subject = Confirmez votre adresse pour { $forum }
mail-confirm-text = Vous avez créé le compte { $name } sur { $forum }. Confirmez que cette adresse est la vôtre, et vous pourrez publier.
mail-confirm-button = Confirmer l’adresse
mail-confirm-why = Vous recevez ceci parce que quelqu’un a donné cette adresse en créant un compte. Si ce n’est pas vous, ne faites rien : le compte ne pourra rien publier et rien d’autre ne sera envoyé.
mail-sign-in-subject = Connexion à { $forum }
mail-sign-in-text = Voici le lien pour vous connecter à { $forum } en tant que { $name }.
mail-sign-in-button = Se connecter
mail-sign-in-code = Ou saisissez ce code dans le navigateur où vous l’avez demandé : { $code }
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
mail-test-why = Vous recevez ceci parce que { $name } a demandé un courriel d’essai en préparant le forum.

#
#
#

## dates

date-day-and-time = { $date }, { $time }
date-range = { $from } – { $to }
date-range-days = { $from }–{ $to }
date-today = Aujourd’hui
date-yesterday = Hier
date-just-now = à l’instant
date-minutes-ago =
    { $n ->
        [one] il y a { $n } min
       *[other] il y a { $n } min
    }
date-hours-ago =
    { $n ->
        [one] il y a { $n } h
       *[other] il y a { $n } h
    }
date-duration-seconds =
    { $n ->
        [one] { $n } seconde
       *[other] { $n } secondes
    }
date-duration-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
date-duration-hours =
    { $n ->
        [one] { $n } heure
       *[other] { $n } heures
    }
date-duration-days =
    { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
