-- The key of the installation, wrapped by the master key: a new master key wraps this one anew and nothing else.
alter table key_check add column wrapped ${bytes};
