-- Who ordered work in the background, so that its end is a fact of theirs too, after a restart as well.
alter table people_import add column created_login varchar(60) default '' not null;
alter table letter_run add column created_login varchar(60) default '' not null;
