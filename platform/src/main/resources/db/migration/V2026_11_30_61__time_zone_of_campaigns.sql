-- The days by which a campaign is counted are those of its organisation when it was made: they do not move afterwards, so that
-- counting anew gives the same figures. Campaigns of before were counted by the days of Paris.
alter table campaigns.campaign add column time_zone text not null default 'Europe/Paris';
