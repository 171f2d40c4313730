package org.carepurse.order;

/** An order begins today or later. */
final class NotInThePast implements OrderRule {

    @Override
    public Verdict judge(LineFacts line) {
        return line.want().schedule().from().isBefore(line.today())
                ? Verdict.refused("starts-in-the-past")
                : Verdict.ALLOWED;
    }
}
