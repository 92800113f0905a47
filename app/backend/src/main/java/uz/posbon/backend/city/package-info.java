/**
 * The demo city: seeds a backend through its public API and plays the city afterwards, alarms and units. It is a
 * client like any other and knows nothing of the backend's inside.
 */
package uz.posbon.backend.city;
