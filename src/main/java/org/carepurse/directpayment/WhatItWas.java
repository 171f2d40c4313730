package org.carepurse.directpayment;

import org.carepurse.outcome.WrongInput;

/** What a holder says a line of their statement was. */
public sealed interface WhatItWas {

    Kind kind();

    /** The reference of what it names; empty when it names nothing. */
    String about();

    /** In the holder's own words; empty unless there is nothing else to say. */
    default String words() {
        return "";
    }

    /**
     * @param about the reference of what it names
     * @param isUsual whether a goal is the usual one of that payee
     * @param words what else it was
     * @throws WrongInput {@code explanation-words} when it was something else, and nothing says what
     */
    static WhatItWas of(Kind kind, String about, boolean isUsual, String words) {
        return switch (kind) {
            case FOR_GOAL -> new ForGoal(about, isUsual);
            case FOR_ORDER -> new ForOrder(about);
            case FOR_INVOICE -> new ForInvoice(about);
            case PAID_IN -> new PaidIn(about);
            case GIVEN_BACK -> new GivenBack(about);
            case WAGES -> new Wages(about);
            case OWN_PART -> new OwnPart(about);
            case SOMETHING_ELSE -> new SomethingElse(words);
        };
    }

    /** The kinds, as they are kept. */
    enum Kind {
        FOR_GOAL,
        FOR_ORDER,
        FOR_INVOICE,
        PAID_IN,
        GIVEN_BACK,
        WAGES,
        OWN_PART,
        SOMETHING_ELSE;

        /** Whether such money goes out of the account. */
        boolean isOut() {
            return this == FOR_GOAL || this == FOR_ORDER || this == FOR_INVOICE || this == WAGES;
        }
    }

    /**
     * It paid for something that a goal is about.
     *
     * @param about the reference of the goal's pot
     * @param isUsual whether the next payment to the same payee should be suggested to be for this goal too
     */
    record ForGoal(String about, boolean isUsual) implements WhatItWas {

        @Override
        public Kind kind() {
            return Kind.FOR_GOAL;
        }
    }

    /** It paid for what was ordered and has not been billed. */
    record ForOrder(String about) implements WhatItWas {

        @Override
        public Kind kind() {
            return Kind.FOR_ORDER;
        }
    }

    /** It paid a bill that was approved. */
    record ForInvoice(String about) implements WhatItWas {

        @Override
        public Kind kind() {
            return Kind.FOR_INVOICE;
        }
    }

    /** It is money that the commissioner paid in; the books have it already. */
    record PaidIn(String about) implements WhatItWas {

        @Override
        public Kind kind() {
            return Kind.PAID_IN;
        }
    }

    /**
     * Somebody who had been paid gave money back.
     *
     * @param about the reference of the explanation of the payment
     */
    record GivenBack(String about) implements WhatItWas {

        @Override
        public Kind kind() {
            return Kind.GIVEN_BACK;
        }
    }

    /**
     * It paid a personal assistant, or the tax or pension of one.
     *
     * @param about the reference of the part of their pay
     */
    record Wages(String about) implements WhatItWas {

        @Override
        public Kind kind() {
            return Kind.WAGES;
        }
    }

    /**
     * It is what the person pays towards their support themselves.
     *
     * @param about the reference of the agreement that says how much
     */
    record OwnPart(String about) implements WhatItWas {

        @Override
        public Kind kind() {
            return Kind.OWN_PART;
        }
    }

    /** None of these. Nothing moves in the books; the co-ordinator reads what was said. */
    record SomethingElse(String words) implements WhatItWas {

        private static final int LONGEST = 500;

        public SomethingElse {
            words = words == null ? "" : words.strip();
            if (words.isEmpty() || words.length() > LONGEST) {
                throw new WrongInput("words", "explanation-words");
            }
        }

        @Override
        public Kind kind() {
            return Kind.SOMETHING_ELSE;
        }

        @Override
        public String about() {
            return "";
        }
    }
}
