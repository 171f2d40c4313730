package org.carepurse.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is told of which act, to whom, and to which page it leads. The list is all there is: an act that is not here is told to
 * nobody. The words are in the bundles under {@code notice.<name>}.
 */
public enum Telling {
    ORDER_TO_ANSWER("ORDER_PLACED", Audience.PROVIDER_OF_ORDER, "/provider/orders/%s"),
    ORDER_ACCEPTED("ORDER_ACCEPT", Audience.HOLDER, "/orders/%s"),
    ORDER_DECLINED("ORDER_DECLINE", Audience.HOLDER, "/orders/%s"),
    ORDER_CANCELLED("ORDER_CANCEL", Audience.HOLDER, "/orders/%s"),
    BOOKING_CANCELLED("ORDER_CANCEL", Audience.PROVIDER_OF_ORDER, "/provider/orders/%s"),
    DELIVERY_TO_CONFIRM("DELIVERY_LOGGED", Audience.HOLDER, "/deliveries"),
    DELIVERY_CORRECTED("DELIVERY_CORRECTED", Audience.HOLDER, "/deliveries"),
    DELIVERY_ANSWERED("DELIVERY_ANSWERED", Audience.PROVIDER_OF_DELIVERY, "/provider/deliveries"),
    REQUEST_TO_DECIDE("APPROVAL_ASKED", Audience.DECIDER, "/requests/%s"),
    REQUEST_APPROVED("REQUEST_APPROVED", Audience.HOLDER, "/requests/%s"),
    REQUEST_REFUSED("REQUEST_REFUSED", Audience.HOLDER, "/requests/%s"),
    INVOICE_MATCHED("INVOICE_SENT", Audience.HOLDER_OF_MATCHED, "/bills/%s"),
    INVOICE_TO_PAY("INVOICE_SENT", Audience.HOLDER_WHO_PAYS, "/bills/%s"),
    INVOICE_IN_QUERY("INVOICE_SENT", Audience.HOLDER_OF_QUERY, "/bills/%s"),
    INVOICE_TO_PAY_LATER("EXCEPTION_MATCHED_AGAIN", Audience.HOLDER_WHO_PAYS_AFTER_ALL, "/orders"),
    INVOICE_TO_PAY_DECIDED("EXCEPTION_ACCEPT", Audience.HOLDER_WHO_PAYS_AFTER_ALL, "/orders"),
    MONEY_CAME_BACK("REFUND_TAKEN", Audience.HOLDER, "/purse"),
    INVOICE_QUERIED("EXCEPTION_ASK", Audience.PROVIDER_OF_EXCEPTION, "/provider/invoices"),
    INVOICE_DECIDED("EXCEPTION_ACCEPT", Audience.PROVIDER_OF_EXCEPTION, "/provider/invoices"),
    INVOICE_NOT_PAID("EXCEPTION_REJECT", Audience.PROVIDER_OF_EXCEPTION, "/provider/invoices"),
    PAYMENT_COMING("PAYMENT_RUN_RELEASED", Audience.PROVIDERS_OF_RUN, "/provider/payments"),
    PAYMENT_FAILED("PAYMENT_FAILED", Audience.PROVIDER_OF_PAYMENT, "/provider/payments"),
    PAYMENT_RETURNED("PAYMENT_RETURNED", Audience.PROVIDER_OF_PAYMENT, "/provider/payments"),
    RUN_TO_RELEASE("PAYMENT_RUN_PREPARED", Audience.CASHIERS_OF_RUN, "/payments/runs/%s"),
    PAYMENT_TO_MAKE_AGAIN("PAYMENT_FAILED", Audience.CASHIERS_OF_PAYMENT, "/payments"),
    PAYMENT_CAME_BACK("PAYMENT_RETURNED", Audience.CASHIERS_OF_PAYMENT, "/payments"),
    DETAILS_CHANGED("BANK_DETAILS_CHANGED", Audience.PROVIDER_OF_DETAILS, "/provider/bank-details"),
    DETAILS_TO_CHECK("BANK_DETAILS_CHANGED", Audience.FINANCE_OF_DETAILS, "/payments/bank-details"),
    DETAILS_CHECKED("BANK_DETAILS_CHECKED", Audience.PROVIDER_OF_DETAILS, "/provider/bank-details"),
    PLAN_TO_AGREE("PLAN_OFFERED", Audience.HOLDER, "/plans/%s"),
    PLAN_AGREED("PLAN_AGREED", Audience.COORDINATOR, "/plans/%s"),
    PLAN_TO_APPROVE("PLAN_AGREED", Audience.FINANCE, "/plans-to-approve/%s"),
    PLAN_DISAGREED("PLAN_DISAGREED", Audience.COORDINATOR, "/plans/%s"),
    PLAN_APPROVED("PLAN_APPROVED", Audience.HOLDER, "/plans/%s"),
    PLAN_IN_USE("PLAN_APPROVED", Audience.COORDINATOR, "/plans/%s"),
    PLAN_SENT_BACK("PLAN_SENT_BACK", Audience.COORDINATOR, "/plans/%s"),
    PLAN_ENDED("PLAN_ENDED", Audience.HOLDER, "/plans/%s"),
    MEASURES_DUE("MEASURES_DUE", Audience.HOLDER, "/plans/%s/measures"),
    AGREEMENT_TO_ANSWER("AGREEMENT_OFFERED", Audience.HOLDER, "/purses/%s"),
    AGREEMENT_ACCEPTED("AGREEMENT_ACCEPTED", Audience.FINANCE, "/purses/%s"),
    AGREEMENT_DECLINED("AGREEMENT_DECLINED", Audience.FINANCE, "/purses/%s"),
    AGREEMENT_ENDS("AGREEMENT_NOTICE", Audience.HOLDER, "/agreements/%s"),
    AGREEMENT_ENDING("AGREEMENT_NOTICE", Audience.FINANCE, "/agreements/%s"),
    KEEPING_ENDS("AGREEMENT_NOTICE", Audience.KEEPER_OF_AGREEMENT, "/agreements/%s"),
    KEEPING_BEGINS("AGREEMENT_ACCEPTED", Audience.KEEPER_OF_NEWEST, "/kept-money"),
    KEEPER_TO_CHECK("KEEPER_REGISTERED", Audience.FINANCE, "/registrations/%s"),
    KEEPER_LET_IN("KEEPER_APPROVED", Audience.KEEPER, "/kept-money"),
    INSTRUCTION_CAME("ORDER_PLACED", Audience.KEEPER_OF_ORDER, "/kept-money/waiting/orders"),
    BILL_TO_PAY("INVOICE_SENT", Audience.KEEPER_OF_BILL, "/payments/to-pay"),
    BILL_IN_QUERY("INVOICE_SENT", Audience.KEEPER_OF_QUERY, "/kept-money/waiting/exceptions"),
    BILL_TO_PAY_LATER("EXCEPTION_MATCHED_AGAIN", Audience.KEEPER_OF_EXCEPTION, "/payments/to-pay"),
    BILL_TO_PAY_DECIDED("EXCEPTION_ACCEPT", Audience.KEEPER_OF_EXCEPTION, "/payments/to-pay"),
    REFUND_TO_COME("CREDIT_GIVEN", Audience.KEEPER_OF_CREDIT, "/kept-money/refunds"),
    MONEY_TO_KEEP("PAYMENTS_IN_RELEASED", Audience.KEEPERS_OF_RUN, "/kept-money"),
    DIFFERENCE_TO_CLEAR("DIFFERENCE_FOUND", Audience.KEEPER_OF_DIFFERENCE, "/kept-money/counts"),
    CASH_TO_HAND_OVER("HANDOVER_INSTRUCTED", Audience.WHO_HANDS_OVER, "/handovers"),
    CASH_TO_COME("HANDOVER_INSTRUCTED", Audience.WHO_GETS_IT, "/handovers"),
    CASH_HANDED_OVER("HANDOVER_CAME", Audience.WHO_HANDS_OVER, "/handovers"),
    FEE_TO_ANSWER("FEE_ASKED", Audience.HOLDER, "/purse"),
    FEE_AGREED("FEE_AGREED", Audience.KEEPER_OF_FEE, "/kept-money/fees"),
    FEE_DECLINED("FEE_DECLINED", Audience.KEEPER_OF_FEE, "/kept-money/fees"),
    FEE_STOPPED("FEE_STOPPED", Audience.KEEPER_OF_FEE, "/kept-money/fees"),
    FEE_OVER("FEE_STOPPED", Audience.HOLDER, "/purse"),
    MOVE_PROPOSED("MOVE_PROPOSED", Audience.HOLDER, "/purse"),
    MONEY_MOVED_ON("MONEY_MOVED_ON", Audience.HOLDER, "/purse"),
    MONEY_GRANTED("MONEY_GRANTED", Audience.HOLDER, "/purse"),
    PAYMENTS_IN_TO_RELEASE("PAYMENTS_IN_PREPARED", Audience.FINANCE, "/payments-in/%s"),
    MONEY_PAID_IN("PAYMENTS_IN_RELEASED", Audience.HOLDERS_OF_RUN, "/purse"),
    OWN_MONEY_CAME("OWN_MONEY_ARRIVED", Audience.HOLDER, "/own-money/%s"),
    OWN_MONEY_PLACED("OWN_MONEY_PLACED", Audience.HOLDER, "/own-money/%s"),
    OWN_MONEY_GOES_BACK("OWN_MONEY_GOES_BACK", Audience.HOLDER, "/own-money/%s"),
    OWN_MONEY_TO_PLACE("OWN_MONEY_UNPLACED", Audience.FINANCE, "/payments/stripe"),
    SPENDING_TO_EXPLAIN("STATEMENT_BROUGHT_IN", Audience.HOLDER, "/direct-payments"),
    EVIDENCE_TO_SHOW("EVIDENCE_LATE", Audience.HOLDER, "/direct-payments"),
    EVIDENCE_LATE_SOMEWHERE("EVIDENCE_LATE_COUNTED", Audience.FINANCE, "/evidence"),
    DISPUTE_RAISED("DISPUTE_RAISED", Audience.PROVIDER_OF_DISPUTE, "/disputes/%s"),
    DISPUTE_TO_LOOK_AT("DISPUTE_RAISED", Audience.COORDINATOR, "/disputes/%s"),
    DISPUTE_ANSWERED("DISPUTE_ANSWER", Audience.HOLDER, "/disputes/%s"),
    DISPUTE_REPLIED("DISPUTE_REPLY", Audience.PROVIDER_OF_DISPUTE, "/disputes/%s"),
    DISPUTE_CONCEDED("DISPUTE_CONCEDE", Audience.HOLDER, "/disputes/%s"),
    DISPUTE_UPHELD("DISPUTE_UPHOLD", Audience.HOLDER, "/disputes/%s"),
    DISPUTE_REJECTED("DISPUTE_REJECT", Audience.HOLDER, "/disputes/%s"),
    DISPUTE_OVER("DISPUTE_UPHOLD", Audience.PROVIDER_OF_DISPUTE, "/disputes/%s"),
    DISPUTE_WON("DISPUTE_REJECT", Audience.PROVIDER_OF_DISPUTE, "/disputes/%s"),
    AUDIT_QUESTION_TO_PERSON("AUDIT_QUESTION_ASKED", Audience.HOLDER_OF_QUESTION, "/audit-questions/%s"),
    AUDIT_QUESTION_TO_PROVIDER("AUDIT_QUESTION_ASKED", Audience.PROVIDER_OF_QUESTION, "/audit-questions/%s"),
    AUDIT_MORE_TO_PERSON("AUDIT_QUESTION_FOLLOW_UP", Audience.HOLDER_OF_QUESTION, "/audit-questions/%s"),
    AUDIT_MORE_TO_PROVIDER("AUDIT_QUESTION_FOLLOW_UP", Audience.PROVIDER_OF_QUESTION, "/audit-questions/%s"),
    AUDIT_QUESTION_ANSWERED("AUDIT_QUESTION_ANSWER", Audience.ASKER_OF_QUESTION, "/audit-questions/%s"),
    AUDIT_OUTCOME("AUDIT_CASE_CLOSED", Audience.HOLDER, "/audit-cases/%s/outcome"),
    FINDING_TO_ANSWER("FINDING_MADE", Audience.FINANCE, "/audit-findings/%s"),
    COPY_READY("COPY_READY", Audience.PERSON_OF_COPY, "/account/copies"),
    COPY_READY_FOR("COPY_READY", Audience.ASKER_OF_COPY, "/account/copies"),
    STATEMENTS_READY("PRINT_RUN_READY", Audience.ASKER_OF_PRINT_RUN, "/print-runs/%s");

    private static final Map<String, List<Telling>> BY_ACT =
            Arrays.stream(values()).collect(Collectors.groupingBy(telling -> telling.act));

    private final String act;
    private final Audience audience;
    private final String page;

    Telling(String act, Audience audience, String page) {
        this.act = act;
        this.audience = audience;
        this.page = page;
    }

    static List<Telling> of(String act) {
        return BY_ACT.getOrDefault(act, List.of());
    }

    /** As the trail names it. */
    public String act() {
        return act;
    }

    Audience audience() {
        return audience;
    }

    /** @param subject the reference of what it happened to */
    String page(String subject) {
        return page.formatted(subject);
    }
}
