package org.carepurse.order;

import org.carepurse.outcome.Refusal;

/** Someone of the same household or a close relative is paid to help only under a recorded exception that covers every day. */
final class FamilyOnlyByException implements OrderRule {

    @Override
    public Verdict judge(LineFacts line) {
        Want want = line.want();
        boolean refused = want.kinship().needsException()
                && line.exceptions().stream().noneMatch(exception -> exception.covers(want.kinship(), want.schedule()));
        return Verdict.refusedWhen(
                refused,
                Refusal.because(
                        "family-exception-needed", "service", line.offer().serviceName()));
    }
}
