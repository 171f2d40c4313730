package org.carepurse.savedview;

/** A view that nobody saved, to draw pages with. */
public final class InventedView {

    private InventedView() {}

    public static SavedView called(String name, String address) {
        return new SavedView(1, new ViewName(name), ViewAddress.parse(address));
    }
}
