package org.carepurse.web.enrolment;

import org.carepurse.identity.EnrolmentDesk;
import org.carepurse.web.frame.Problems;

/** As what somebody is enrolled. */
public record AsWhatPage(EnrolmentDesk desk, Problems problems) {}
