package org.carepurse.directory;

import java.util.regex.Pattern;

/** A public register that gives organisations numbers, and the form those numbers have. */
public enum Register {
    /** A place registered with the Care Quality Commission: {@code 1-127443456}. */
    CQC_LOCATION("1-[0-9]{6,11}"),
    /** The body that answers to the Care Quality Commission for one or more places: {@code 1-101604929}. */
    CQC_PROVIDER("1-[0-9]{6,11}"),
    /** The Charity Commission for England and Wales: six or seven digits. */
    CHARITY("[0-9]{6,7}"),
    /** Companies House: eight digits, or letters and digits, as {@code 00738693} or {@code CE004571}. */
    COMPANY("[0-9]{8}|(?:AC|CE|CS|FC|FE|GE|IC|IP|LP|NC|NI|NO|NP|OC|RC|RS|SC|SE|SI|SL|SO|SP)[0-9]{6}");

    private final Pattern form;

    Register(String form) {
        this.form = Pattern.compile(form);
    }

    boolean knows(String number) {
        return form.matcher(number).matches();
    }
}
