package org.carepurse.web.careplan;

import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;

/** Saying that the plan was reviewed. */
public record ReviewHeldPage(String plan, TypedDate heldOn, Problems problems) {}
