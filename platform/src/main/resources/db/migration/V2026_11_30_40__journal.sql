-- The journal tells what members of an organisation did and what happened to accounts, besides the staff's acts.
alter table audit.act alter column actor_id drop not null; -- nobody is known who fails to log in
alter table audit.act add column organisation_id bigint; -- whose administrators may read it; none: the staff only
create index act_by_organisation on audit.act (organisation_id, id desc) where organisation_id is not null;
