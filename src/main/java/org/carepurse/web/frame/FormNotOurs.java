package org.carepurse.web.frame;

/** A form was sent that is not from a page we gave this person in this sign-in: an old page, or another site's. */
public class FormNotOurs extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
