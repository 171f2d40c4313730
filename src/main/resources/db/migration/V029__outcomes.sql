-- Those whose plans began in a year are found without reading the plans of other years.
CREATE INDEX plan_by_start ON plan (commissioner_id, starts_on, state);
