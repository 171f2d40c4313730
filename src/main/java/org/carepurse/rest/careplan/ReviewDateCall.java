package org.carepurse.rest.careplan;

import java.time.LocalDate;
import org.carepurse.careplan.FundingStream;

/** When one stream's part of a plan is looked at again. */
public record ReviewDateCall(FundingStream stream, LocalDate dueOn) {}
