-- The same sums over all the classes of a campaign: a page about everybody costs the same with a hundred classes as with one.
create table campaigns.tally_total (
    organisation_id bigint           not null,
    campaign_id     bigint           not null,
    measure         text             not null,
    item            text             not null,
    n               bigint           not null,
    total           double precision not null,
    primary key (organisation_id, campaign_id, measure, item)
);
insert into campaigns.tally_total
select organisation_id, campaign_id, measure, item, sum(n), sum(total)
  from campaigns.tally
 group by organisation_id, campaign_id, measure, item;
