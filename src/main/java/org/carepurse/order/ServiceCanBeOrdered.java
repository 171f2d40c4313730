package org.carepurse.order;

/** The provider takes orders and the service is offered, with a price on the first day. */
final class ServiceCanBeOrdered implements OrderRule {

    @Override
    public Verdict judge(LineFacts line) {
        return line.offer().whyNot().<Verdict>map(Verdict.Refused::new).orElse(Verdict.ALLOWED);
    }
}
