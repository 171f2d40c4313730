package org.carepurse.web.component;

/** What a page adds to an element the component draws: further class names and attributes. */
public record Look(String classes, Attributes attributes) {

    public static final Look USUAL = new Look(null, Attributes.NONE);

    public Look {
        attributes = attributes == null ? Attributes.NONE : attributes;
    }

    public static Look of(String classes) {
        return new Look(classes, Attributes.NONE);
    }

    /** The component's own class names, then the page's. */
    public String classes(String own) {
        return classes == null || classes.isEmpty() ? own : own + " " + classes;
    }

    /** The further attributes as they stand in a tag. */
    public String attributesInTag() {
        return attributes.inTag();
    }
}
