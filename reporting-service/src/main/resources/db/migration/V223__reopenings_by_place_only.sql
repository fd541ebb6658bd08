-- A municipality's reopenings were again found among the whole country's: while there are few, the planner thinks one index as good
-- as another, and a plan made once never thinks again. The country's own are found by going through its few regions.
drop index reopening_by_month;
