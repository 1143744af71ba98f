-- Those who run groups in a municipality tell when the next ones begin, and how many places there are.
update accounts.role set powers = powers || '{may tell starts}' where name in ('koordinator', 'terapeut', 'leder');
