package org.carepurse.directory;

/** One import under way. */
record ImportRun(long id, String reference, ImportOrder order, Mapping mapping) {}
