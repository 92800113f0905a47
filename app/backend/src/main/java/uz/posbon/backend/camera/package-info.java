/** Demo cameras: H.264 clips painted and encoded on demand, served as MPEG-TS in real time. */
package uz.posbon.backend.camera;
