-- The form a campaign came from, with what it said: sent twice, it makes one.
alter table campaigns.campaign add column creation_key uuid;
create unique index a_form_makes_one_campaign on campaigns.campaign (organisation_id, creator_id, creation_key)
    where creation_key is not null;
