package org.carepurse.web.frame;

import java.util.List;
import java.util.Optional;
import org.carepurse.savedview.SavedView;
import org.carepurse.savedview.ViewAddress;

/**
 * What whoever looks at a dashboard has saved of it.
 *
 * @param address the page with its filters, as it can be saved; nothing when it is no dashboard, or asked for in no way of ours
 * @param views their own of this dashboard, by name
 */
public record ViewsHere(Optional<ViewAddress> address, List<SavedView> views) {

    static final ViewsHere NONE = new ViewsHere(Optional.empty(), List.of());

    public ViewsHere {
        views = List.copyOf(views);
    }

    /** Whether this is what they look at now. */
    public boolean isOpen(SavedView view) {
        return address.filter(here -> here.text().equals(view.address())).isPresent();
    }

    /** What they look at now can be saved, and is not yet. */
    public boolean isNew() {
        return address.isPresent() && views.stream().noneMatch(this::isOpen);
    }
}
