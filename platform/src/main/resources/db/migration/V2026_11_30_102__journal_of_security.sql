-- What happens again and again is one line with its number; lines are deleted after their time.
alter table audit.act add column times integer not null default 1;
create index act_by_time on audit.act (done_at);
create index act_by_actor on audit.act (actor_id, id desc) where actor_id is not null;
