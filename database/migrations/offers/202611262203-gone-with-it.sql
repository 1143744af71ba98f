-- What the owner takes out of the register is gone from what can be found, too.
alter table offers.listed drop constraint listed_edition_id_fkey;
alter table offers.listed add constraint listed_edition_id_fkey
  foreign key (edition_id) references editions.edition on delete cascade;
