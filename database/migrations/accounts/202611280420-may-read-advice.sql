-- Whoever meets people with late effects at work reads what clinics advise; so does whoever checks it.
update accounts.role set powers = powers || '{may read advice}'
 where name in ('sygeplejerske', 'hospitalslaege', 'laege', 'koordinator', 'terapeut', 'leder', 'klinik', 'faglig-godkender');
