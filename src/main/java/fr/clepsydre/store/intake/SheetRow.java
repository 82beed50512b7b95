package fr.clepsydre.store.intake;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param line  its number in the sheet, from 1
 * @param cells those that hold anything, in the order of the file
 */
record SheetRow(long line, List<SheetCell> cells) {
}
