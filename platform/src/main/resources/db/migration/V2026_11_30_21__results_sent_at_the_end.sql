-- Results of a campaign may be sent by themselves once everything is answered.
alter table campaigns.campaign add column sends_at_end boolean not null default false,
    add constraint a_profile_is_sent_by_hand check (not sends_at_end or kind = 'ASSESSMENT');

-- Whoever began was told so and accepted it by beginning; a campaign that is changed later changes nothing for them.
alter table campaigns.participation add column sends_at_end boolean not null default false;
