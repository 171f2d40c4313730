package org.carepurse.web.component;

import gg.jte.Content;

/** News about the person's work that does not belong to one field: what has just been done, what waits for them. */
public record NotificationBanner(
        Content markup,
        String text,
        String type,
        String role,
        Content title,
        String titleId,
        Integer titleHeadingLevel,
        Boolean disableAutoFocus,
        Look look) {

    private static final int USUAL_LEVEL = 2;

    public NotificationBanner {
        titleHeadingLevel = titleHeadingLevel == null ? USUAL_LEVEL : titleHeadingLevel;
        titleId = titleId == null || titleId.isEmpty() ? "govuk-notification-banner-title" : titleId;
        role = role != null && !role.isEmpty() ? role : "success".equals(type) ? "alert" : "region";
        title = title != null ? title : new Plain("success".equals(type) ? "Success" : "Important");
    }

    public static NotificationBanner success(String title, String text) {
        return new NotificationBanner(null, text, "success", null, Plain.of(title), null, null, null, Look.USUAL);
    }

    public static NotificationBanner important(String title, String text) {
        return new NotificationBanner(null, text, null, null, Plain.of(title), null, null, null, Look.USUAL);
    }

    public String classes() {
        boolean success = "success".equals(type);
        return look.classes("govuk-notification-banner" + (success ? " govuk-notification-banner--success" : ""));
    }
}
