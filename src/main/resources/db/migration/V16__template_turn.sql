-- One row a kind and language of the texts of letters, held by whoever changes one: a version that is not there yet
-- cannot be held, and two people may begin the first one at once.
create table letter_template_turn (
    kind     varchar(10) not null,
    language varchar(2)  not null,
    primary key (kind, language)
);
insert into letter_template_turn (kind, language) values ('ADULT', 'fr'), ('ADULT', 'en'), ('MINOR', 'fr'),
    ('MINOR', 'en'), ('EMAIL', 'fr'), ('EMAIL', 'en'), ('SECOND', 'fr'), ('SECOND', 'en');
