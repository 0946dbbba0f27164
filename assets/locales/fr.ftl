## common

common-percent = { $n } %
common-size-bytes =
    { $n ->
        [one] { $n } octet
       *[other] { $n } octets
    }
common-size-kilobytes = { $n } ko
common-size-megabytes = { $size } Mo

#
#
#

## layout


#
#
#

## errors


#
#
#

## forms


#
#
#

## accounts


#
#
#

## sessions


#
#
#

## setup


#
#
#

## site


#
#
#

## categories


#
#
#

## summits


#
#
#

## proposals


#
#
#

## topics

topic-about = Ce sujet porte sur { $link }
topic-replies =
    { $n ->
        [one] { $n } réponse
       *[other] { $n } réponses
    }

#
#
#

## posts


#
#
#

## likes


#
#
#

## moderation


#
#
#

## mail


#
#
#

## dates

date-day-and-time = { $date }, { $time }
date-range = { $from } – { $to }
date-range-days = { $from }–{ $to }
date-today = Aujourd’hui
date-yesterday = Hier
