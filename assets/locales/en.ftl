## common

common-percent = { $n }%
common-size-bytes =
    { $n ->
        [one] { $n } byte
       *[other] { $n } bytes
    }
common-size-kilobytes = { $n } kB
common-size-megabytes = { $size } MB

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

topic-about = This topic discusses { $link }
topic-replies =
    { $n ->
        [one] { $n } reply
       *[other] { $n } replies
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
date-today = Today
date-yesterday = Yesterday
