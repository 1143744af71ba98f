-- A leader sets what their unit has decided of its own: within how many days it acts.
update accounts.role set powers = powers || '{may set goals}' where name = 'leder';
