package org.carepurse.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What makes two entries look like one provider to a person: the name without the words that come and go, the postcode,
 * the street, the telephone and the web address. An empty text is like nothing.
 */
record Likeness(String name, String postcode, String street, String address, String telephone, String website) {

    private static final Pattern COMES_AND_GOES = Pattern.compile(
            "\\b(the|limited|ltd|cic|cio|plc|llp|private|nursing|residential|rest|retirement|care|and|homes?|centre)\\b");
    private static final Pattern NOT_LETTERS_OR_FIGURES = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Likeness of(ProviderFacts facts) {
        return new Likeness(
                nameKey(facts.name()),
                facts.postcode(),
                street(facts.address()),
                bare(facts.address()),
                facts.telephone(),
                WebAddress.bare(facts.website()));
    }

    /** The name's own words run together; the whole name where nothing else is left of it. */
    static String nameKey(String name) {
        String spoken = words(name.replace("&", " and ")).replace("'", "");
        String own = bare(COMES_AND_GOES.matcher(spoken).replaceAll(" "));
        return own.length() < 3 ? bare(spoken) : own;
    }

    /** The part of an address up to the road: {@code 28delaunaysroad}. */
    static String street(String address) {
        StringBuilder street = new StringBuilder();
        for (String part : address.split(",")) {
            street.append(bare(part));
            if (street.chars().filter(Character::isLetter).count() > 3) {
                break;
            }
        }
        return street.toString();
    }

    private static String bare(String text) {
        return NOT_LETTERS_OR_FIGURES.matcher(words(text)).replaceAll("");
    }

    private static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.UK);
    }
}
