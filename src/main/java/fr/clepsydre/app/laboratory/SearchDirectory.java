package fr.clepsydre.app.laboratory;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.breach.Laboratory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Somebody looks a laboratory up. */
@UseCase(Permission.SEE_DIRECTORY)
@ApplicationScoped
public class SearchDirectory {

    @Inject
    private Directory directory;

    /** See {@link Directory#search}. */
    public Slice<Laboratory> search(String text, String department, Slice.Window window) {
        return directory.search(text, department, window);
    }

    public List<String> departments() {
        return directory.departments();
    }
}
