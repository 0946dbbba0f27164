## common

common-percent = { $n }%
common-size-bytes =
    { $n ->
        [zero] { $n } بايت
        [one] بايت واحد
        [two] بايتان
        [few] { $n } بايتات
        [many] { $n } بايتًا
       *[other] { $n } بايت
    }
common-size-kilobytes = { $n } كيلوبايت
common-size-megabytes = { $size } ميغابايت

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

topic-about = يناقش هذا الموضوع { $link }
topic-replies =
    { $n ->
        [zero] لا ردود
        [one] رد واحد
        [two] ردّان
        [few] { $n } ردود
        [many] { $n } ردًّا
       *[other] { $n } رد
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

date-day-and-time = { $date }، { $time }
date-range = { $from } – { $to }
date-range-days = { $from }–{ $to }
date-today = اليوم
date-yesterday = أمس
