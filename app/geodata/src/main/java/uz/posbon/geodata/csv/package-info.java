/** Reads tables of places (CSV) as offices here send them: any usual delimiter, decimal comma, encoding and language of the header. */
@NullMarked
package uz.posbon.geodata.csv;

import org.jspecify.annotations.NullMarked;
