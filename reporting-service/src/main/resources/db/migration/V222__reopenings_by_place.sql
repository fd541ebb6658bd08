-- One place's reopenings were found among the whole country's of the same months. The country's own are found by the month.
create index reopening_of_municipality on reopening (generation, measure, municipality, date);
create index reopening_of_region on reopening (generation, measure, region, date);
