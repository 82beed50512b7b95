-- Whether other laboratories held the same person when the run was frozen: what a letter says does not change while it is
-- printed. Of letters before, it is as it stands now.
alter table letter add column several boolean default false not null;
update letter set several = true where person_id in (select id from person where mod(findings / 8388608, 2) = 1);
