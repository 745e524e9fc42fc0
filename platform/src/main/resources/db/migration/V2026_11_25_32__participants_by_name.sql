-- Participants are sorted and searched as students are, « delorme lea »; and whatever is filtered, the index alone tells who it is.
alter table campaigns.participation add column names text not null default '';
update campaigns.participation set names = lower(last_name) || ' ' || lower(first_name);

drop index campaigns.participation_by_name;
create index participation_by_name on campaigns.participation (organisation_id, campaign_id, names, id)
    include (group_name, completed_at, shared_at, stage, badges) where deleted_at is null and is_latest;
