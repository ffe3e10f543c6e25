"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there. A Python that is too old is told so by the package itself.

from __future__ import annotations

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec  # noqa: TC003  # a block for types would be one more import
from types import ModuleType  # noqa: TC003  # see above

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q&~m|bo~O9G5>&EL_k1)|NsC0|NsC0|NsACr9SLFd0-c?-G#6dWECnKXE!*rww>AXt~{1EJ8{wU0jG~h0Z5{P3vAmU
tIpkhGqToc(?h#-kQEf~EbX4)^yOYmB?=YpW1tmX*bB2wZ>_*owX(<weGHt-GS2NzLpHThDk_Kv(<G=O06Q8%R5{FZdk(6EsZbSE
5<Tv?%ezygp#W$DXy?b(_kG-a5GV+$6+o($P$4KPP={>=000Dl0YN|qo%ZLGKzVXV6aY{uAyNP~H=XXGVTY=ciWW*Ss@(47N+V$J
zMgy5Zney$qrM%lcpj^^vMKIvTQQ*$h)_%3d;#^@_o2Jj&t3D?^jjKN-&x$&>yF#jid~FXd+zg3tFv#rLGkRbdzUM|-E`%=d3B#(
PrLvDY%>Sm07YT+_#OAEk5}IL?;U5p`?S}k17-oO?W#Qk1I#f`q1NuMY!hscZ=Zd^eb96g1AOppr#qgxU5u)o-N2Fs_e1U7qM+TJ
u6J%&U`-oYLo902C8%!Plnye7O~P+Ropc>V*{pkF=<4H-d!F~a*F(EkfCkul4Sn0GMzyxqRCQ+a550lUecPG?Tf0v0zNf7WpxHxG
(8{Pb#Q@L%04SL)QMT#pf`v`%=;^N>l=jUlcSYuXme*!k^?P)B6G8XKssY}p@1wi#qLl$E9^qZ%5^`Pkdh)Ng1E-}0kvi5zByd7w
34oor?P?Xaz;)fM-2iAOOREfyhfagJ0BR{nag$|x&ooyrTD3w9Vg#b9_a&>Aj?D{OY<lvYW4Y`)_FmGy<21_P0?4q{n{3^8vEWY4
pq7sARi^p4<|WalfaQ00J?!1@EyxdA@bm%D0J&@FfDY6%HJP-i0@$%@+UCCR2dAb)n`o-kGa)9h09$PuMM-C^JYJT|-P#%lnOCEZ
z~4@Hwjcl<2UHAK0jM2La&Na(cmZHzU`c=}YO~$%p}n*P3R9%r_umJhKoRx;Y|<n&Q0eQh7P*0atLeVacep9rxz@fwIPAs)-LyA+
!<;+4+V6+YGm|f&l!2|bl&J@{^w85p6k5*0-t2w!9{IP8(^q!%@d}P<wN?WLAUp0oe7e^77`}(X0bN#Ykr91q+Gf-#(W1LHwx)eA
TSC|#^s0T{`vLBF6y@Qjf&hX7Xb1$;ASOm6$%(0nlO%dm(^K+gPbmE)^crFaf)IfL0x(T71WC0w>P;imXfzCsp#a3tNYqg#geIC9
PfB?vo)mebMK&f=6#WfTPft|!KSewg^)fc6s0I*{Qb-^q^&W|o_ERb1X&N;2Ks_O$lOO<OGynuDA^|Y~O#qr`AZlV|FeB93OiZR~
k16dFO-w^iK_-$R2p|G96CjL9v_x!^Xj4xngvp~ufu?|D+=3^k_TfZC?`$9O!lEdsf1)CR57|gaAO7*M{z+LRAs~LPzHgtM-`xAY
;GB9eGi^VN<)5O5=%MwsTS(9Q$IhW6>eZ^dND!XzP*4p2;4@)mzt@zv8ZsU{R<zfMANZ`dm5@zIzieqc;()anRqO}LMgINxNx$(4
1XJ#_+-?8A5IEKJWK!sf_>@3B3n7G58kNuail%#)|4g?3_`4Iy)KQhtrxZ2+%g;mv50DT&#3TwzlQrkq?X&Ln*9R{R>-KMVA>D@A
{&(a4GV`DMe~0+w*%1@N$JVvX%<pCyP^P5<VKpH(kd;B;5BOk2`&Y>)PYD*m6Dv(Gn=$3hZAA`vC`peiH++!@oC`=;A@!$d!N{@{
<xiyx&C|YDd}!hAeFeYUyZguK|By5o!VCt<T?r_<W{x0d>0)L9K7nZ6SV&D(!sVC!bb-Oa1a-o<gqTQ^Pv7>qcOX-K7M9&s*4S|N
f0w7H#uM#d4uA3T?Hj<#62_xFc`x`3$UR3N{_d1NC?Ef+O+JzM{Qv&#DDgq_1Ox)sP>2)3ejD)AI@xkNdv=E~XXW<CF&zxq6cxJ+
JO<<0!+d&-*}dbcHUIjmH`%KG1US^%VyznEVv{*2frz-6)Oz~$P>!0BZ299uV4_6Ae$LUDLS(C>eZ}fl1Xq8ds3kwSiITGgAwI_A
=o3G1QH-JlL;zW|GU$Ne^nHZq>has*nmYU|+K?g1KSfq7hplh)w+6-c`bXgpKFlC;I3xd>@$&c^KQw-?3>$-v5|;r0vWxXVH<Hi(
-p_-Mpc!gMil!&}ltYPW-db{k!+?*!w`4nliVavPdC3hMm_OP>c$3TZH;D1}%y)qWNE>=BW1K5%ITIojDOsv1^dH(C+>=4QTWH*H
;+g^hDpZSV(&9-IBFrp4r&OrteS`r@sU@Fvs~>lcJBJ?A+pZI?2K$o)%eqq|Y_NILlkmT$zzft2&HFtq-x@>FQGZnwQI=5hf}tEI
ACdS$;Xb7+5|0G~oQWWkgbor;Z?LMMJsxH$$DIc^PzP`zaKK5a0+j|eRgoP3v_>A~AwkD~7&^!fu2fGo#Q=dcP)6;{22y*Wh!W(L
JK%`5Qe%R^sQNfE>F(&5pa75~d)tn!aN=jA|CchsA5iRf1O#e=7}wX=1K%RRR^YTsBjHfYjAf+fRQdgGf2ij$<(%uG%d_qB)c0(m
?1gy%J3nwDN~!B9;_+o1U@znLv_fOI?fV&stj`cvANycCIuZrQzro_4KlL)1BAE9N8ZTboZ|l_pYv34ae*j;`N&lbz7w?ef3m@11
O4a#GxjH&9Da-NpHv>~msD-Eqyw!b%!|uG(@gN_47!h;%*WWowbv(NFQUA$G^<XLZC;cuI$c4sqpt%lji966L;#pQ=ZWN#Mq?%&K
6|cj)uVK&S(}<Tt&^4S=h@Ipalu)C?pzn|9wBZ)v5fq?HDv$TljE+!xyr{&X(xO)Cy75|0R2*}Ac25v;!Y`1fcI(eM*OuV3zd>eh
*s&1ol@Qu?NWAQ!jNnS|jL1A%%0OC3uwqCQVu`;`0g!{AdYWHP_;dE_&GFK-@g7mbBV!Z-0%&+Vz-bQudyL+yN1nv_^AjA3!3_ba
WsWP3fA3LkL)h_!gx@WZuNh^kD7pQe`u6GZ@tWEA4T-N4KRn5`Krkoq#weKx?T!8rhO_Q*q4^Mm;7ksX>PdRyUC1E<d235XwE0Xs
_ILP`tKT>I7~-ltZegG+hKNBUVmVNo>ZDc4P_jlxHQcwHW2r+HY>%xh#mO9+`h7P!$Ov<ik!4FHG6^7trEG8{GD#lyZs73tKV9o<
;=xJI-rron+zC`ofb!Z<C8fabbp*v--`C2s^9lUEZR*qba})7Vvqz8@Z>*ZSnL>gXXYrgkISVG3WOBtSga@ZvQWLsXBvhobC3AV^
nzCf}G!vkJ=`edM)&lE|MI2e^I69@+1`!s1d18t}lOJwd9@TL4Zc{KpkwBMWWxH=D^Xn`5Y214c`yKtB`CjeEU4T)`hbQEC`0-RV
p65dogc^^ZA9ejRc7}bK*m5UnWB{~nOWFe_>P%a%F1D{0H^r~z<LAz8T3pTe-OY!QX#+T+kkIzIBpRkNJ1lfy1*1)+axnG}C|VOB
ULHiun`RNU@WAM76h3c>1cZJcJbu<~ozE6+2dT;_jG2e}jPw1U+3<%fzm8*NQijPf#cGilYzFk|!VHD%$Vg%Y&2J}}v}9z_3>Xrn
gc(ogFF?qU#Ti*j$RzHD<_xz17zqUc&2{#><AesA1@g*Ba*H;P9BH>{^8P>a3Wz8o3O{_}#2=SuXWnQVE~fk+cjOplPQ!&^Q~3mP
4q;#ucBl&I0h#>ts7uvFfRdsMJ1S@T8-Wx3-=}v${SSEJpdMk+f3odY8%sk&hWyErOp=psZaOyLWDgfkx4AZIBWCt%QaVenH5-q>
fGNPsto<wslL$d1DsUm1mJ8I*Oqc1~{4O<EBklxjeShUQv6pZc1Cc<@*q#-QOgJ$h?rsLmQM=6sJ2!&RVcd_?uezXMKT{=DfTUug
ymWWe(BKDcLt)HfCQ<+jNdP!P6g&52%LqX!a_rWmtv4S{W4Tt6u|^b9FC=Ru24CPKw;w5JDa*kw9E*`@u$fj9>7<`*X|qFSSj<pa
I>4FCL`h|4G7~USV(9q%^V_`n>ounM^0T`%FyMZ)DirP;c(@cD3f}hvRl<vjO&$3<4Mt{;&IAgDf>715e1_45i1BROw<FgUu8#A!
9LX>%2=PUgfR1eyVX^<3_sut1>KLEdnEq&+Z3W5P4sd7Jo^?a&9>?9f%(d`Ecsrq@j_Vs`9zLLJw_WCjESWGDh2)c=TRI+2L$WBS
#89(n8(}b6q0<*xVXsSbGQ>|Cc-NGGkOT>&qwmxSkdkwf9@r+p&{TE}z}<%@K_w9sRK!q@{7v57O-{Xq#W5(xOTG-$Qrb=LBi}L8
&{aELw^ochZ<k5y*RDOH+C)rdrwoYlHGY$}jEQ-flQ^@w5_&!^(iVJbp~A!?I~#|gb+H@*NhE?swY{y*F+xm8m$(-_<OwnI<B5@@
8jZS<F!%3>G`Tkd06gS5h>Jno?pToL=VI8M6yO^&iYl#HG$d)&A0$PoWT8vzh7GAuc#5?op|YnFlYw%Wd_=&n{Z8VMdH{&z034-?
gcJxLbZ3fy1!6`Qwhgs$Q0H|D4kZPUNCl)#35g&QFkQ*!gD!=sogelzFZC#o6Fc*=a198_l+vRr5eX+^iU~0Cm{M#t3XToBnU2WZ
-he$Vg+NY^&pBsRHoWo}ak;_8+yt91+XHDll2=VS?cPp@3ijUyeEgx(D2%OQB7+p~&th^s`#7A2L<|J{_0FdlkDT$=5=n$pUsOB^
kZp4z1kro!<K6?&79=jq(CPFiL$Q-+#`X<WA<?0$XRfF;8^@bR0G^>g>5CS!gzla1!s$aWrh*CunD^C74*DP_Ze|o<N*;=^en8_%
CSq+xquEjnx~HDBd;S~5c-u$CG-wj(r^M0M2KMsGyBA1iyX=_hsGK09XSZFjE>Nxef`$&b${ePUTXmpW#(Tsy$8a$oEymtMZ0M&O
K@lYt>Gyg#jQM248*MgHr{PZdPFX<~vV6UBT8}x?qgOJ`QDdf>N{NOKo@mEdUQ-#NBw51&v|{qhIA*f>=3y2IUJJTBSkY$oZcE9-
jSa&v8#<LZT5`i8X6bU=|3{vQ(6IO&a2$+PHp}JzMZ;9?n}&mi0pR0~5qQ}8oXcot<L-y#$Olf7gf^PDgw56RO!cyUFJU?!Q5iPM
^pr*M)zkW$G?~g=r%8&eRh&V@+tcBKnZjAOGSv}OMMZ*}%byBVRm3<?BySl7m0h8v#L^LYcBm{r1Uc_zO6cp1+m76cu~k1NRU)|Q
uSru((_Jc7uCod{8Jyg9*KXD_qRNUYGaO2_QBeMA^c6)v5<XfD*`lewRxUA0<HJ?c3e{%ZOczYJo-J6p=-6T$<zCHKr0DTu%5&@T
J^zo6y?grf#4Uo<Ix?j7c+#?GS`aAa)~t!91gn)N1XxZKTQiY-RmLzeqlRNKM0TKKqCs%9^Q7sa(bkPaQ>!OvSxQ-p5vFh|DET?O
tkSJ7n4MNBB2uZ?k`3#kG+z&40<T&rZJOGWDjvHWPh4KJS*TjNULnh^=4Yzmw;8r-)f!ixHDpsmu52>|S{<JgyWu2CiZFsJ_Jtc|
_&%9iV+t>5n?deClVz&8OL||@=Rn@3_}dvOI5A09cy<lTt`<trFC&guAer0GmZot<nB6MmiE4E{3TVG0k;oc3?bZf#3Fy7db22Y#
D8%l^vFE+CrLHw(%@#o(x1823oVsL7Mpq4VWY|;IRB2XuSL7rqVHu%K>}+|m^Te&lUNujH;1OKlwZ%+iYLF8ONiaY^goQKdX%#ID
?tE)q5#!&_8l*zR*)C_E5a`|RFkid##<X;EZf3E_BidCEiQ~KTyLMDJxz-6D-V)l?&c_r0k=9X>nYQN@%5;H|qpolM{(N!Odw1fA
_fZnhOwxrVCEHKI@DBXfWIjF+CWQX$V}m0j8xRG{92}5gRE`Guj7>`73LTU)OiA0@1cO<JlDy!dqwqVMlhG}{S@Yu21FkvD-p1xf
9w~LI9Q8#a)}vj)KGrKX8G;EyFx6&|Q_antmr3$!Zsa8MVN;KS*9)SGyv<ihrPvu2CvOSr^|+v%o|>whZo+1xX-|lK2DliM_q$N3
rBpP!E?%l4xp<e!Rk5Wf4hbBHdFa;@g8ki)OoFqC2HMb|h_>Ok?4^Y@!#=e+&DLJ4eP7tLGShBaN?cXgXDFr_L2V`Q;ql>2%faPQ
nS!q`7FbaF6G!kdxH`>Wws9LmnTd`IQjJ=8u&k7k)QPDpBi{xh-S*w_3LcfkaL-pXoZwLPnXh7rkiDokV}&w|PofYY(yFYt>p$o7
AKd<?w7-wjCLT(re<V;QZc%DlT0eRQB%L^|%4~aH%(GE(uNILQ+>Y6Z91r6qPsf&wJ-1mBnx9?JDa{m~6Z0X!CQRRq;565r8qW#!
lvB|0631?#m<ASU32vch-HM3pst&VS@eqM@dj0Wl6{$@O$*Cchw<-#LZrJmIIv8pf086?+OArGee+2@B6fh)N0SDTagxhiMvb=Jm
#v(h!A(9L)C^8z`1Of-SgwT>WFw8T<uU-0HeQYs7X22RS$OF-UwN4sQngcG6YxVl66GLewMlj3}w@8U3Mc$aXSNg#iWoZgaY?L;T
HjtVDCNqq|6EF5ot9pLp@azZB_c4#1p}GAB`nUK<Io@pDHBkVFD3HZ_I`(JN%2R(*&^m(bD`Y$5%`vS{eq)2YiSV~A757>!-*mqT
L>8?_KX1*Gd}75csVR_$yAQwH`|<|_iv5nneLe^wzyn}1g2Lx4Mb=3GHM`5zi2+d6L$G!oeP9g+x4e87X^0rIs>6oVfd+1%l71*@
7EvoFs%zb5kk6O04{bW$X{(kr-H&#<9il8tL=-t%?C&I4?5}v=6TU{6!j~bCv#W@U${HG0i|G{VqQ<2>_oZk|i7)ibXNRq+#-xjB
oB-4y13>HJFrntdcCkTiYArc4eEIRKG6-yJBAx6|qsWLFi1F=r2fYn!mBO|>Q>?zG$j%Uq8rGTScIvry_OMA~<*$wkOXP5gNSP#t
oNnnu@`lc)9Q(cYfB!+(^ymlopcf`I8t~7V`2o6*71WG2eaf<idK-8vfb8a~=9vEfnv!$f*vbY6I3#ls$d8H(43mJGVPW&610h7|
jOr($Skn*I0_0B^!C1sH2joZdDCB4iv5w3Wzvnb01jqaruLDFP3uLc%_WXYpAxSEuZIWxR`M#0cAz!0zIFk~RiGk@g7c}*`zB+kF
$)~W!8@Aptu3a^mnKyEgOJu3xyP9!w=G=xh4qZ~$cWb+MbukN=YH5=bFzkMvv%y5*Z>L+{&BZ(5dK8Ul>~2h&O6f=^c~Xf%Qy~)|
)O#VFJ_8N+t2^5+te8B=?TIt~l|BeYh31?|<n5tT4PnELZB>&Eh({yHHJL*M0_BpBg5)EFaC}8fCLQOEpJ%Z40g1#IgWqlG*5Y)=
{+^S)6p0G9bKtGGYr1%D7VmZDwAE9<j)YR1tcF)6Ritg{5IAKULh}T1!-l%FCvkyQ(m~twpveKYOkN>Obs^PxT}FM`=Dwse_eZxG
rSr1avq^{KVfuNTktZB3{a~9SPDd7|M2-)hl+Lj*P47M44;(N(Vo{OV-ovgIBj)F^E2~Z^Bz@R)*lfvitG_GDq^2lPL8GYgBXa9S
VozC?_$YcpiS5TV9Lj#7_2#v&k6cuefP-b|dz=8_l+5MHp?-24aq9k>g+p<R7t7u0qMf*R-!j|C=h^$r_F#@<a~c77ND;t{8$h#-
j(Avtso_5BlR36^PT5VjuWa)<9!@%O3+5T8M+39y8Ub<ys6ipu`&J-2K(rMMIHUo461!=-%U!V|g2!72sPMdW($xB-E6Aq?!#@U^
@Cs7Y_01<+_Oa5+vFG*9q6xYPk$vpKB3qU!<NtpFDC%E%ti#RR6$RKjgAN$ZT>s=R(;5*w_;+4TVNc0&2N<s-L8NsqC<viKq*yH7
6i2WQ1)dUZn}LI!z}v4!X7?Xrsd*j0Z`LCY0sw=qaa9!10umYvg7+_y{;2wy5+anB?AwkWrbcZ-0S&T>G>--zt96iw4ral2xCAGl
FxeW^F9gnkC$zONcNwE2_y(ASLKZUdOmVjnB-UsqX7|#XPaJuYNj(rgKwPQB_sJRrAdRZ0Kh5OS__f^o{)KbSnNDVibC5s0(5LU9
kbQ~1t*XP)E?VV?>sb!IY8to}9#!{%JE%MRw$|s983x1P0G*KnaLeq`LwSkL9LvM%igLumC?tXIBT~@ap1Uju%V?q3+H>rjbB8tS
s(G+x++o<*rtDibPR?udiV3xhLqSEmzlVPQp6o;=k9HWU#Z;^SRhAX?8fdz|r_Mm#(IwNaV)1C%Z||jaG?$|o2(5R>)j_pFb$<VO
1b&hc70cLg!p+kgj>CR*Dyo3w9*nS_PrOPX@)PJsBHx#0^ENU$Ww)@wTI^%?cn+0E=*=_qmLXWIdApB#CISB8_urkqI7>J+oztqB
3Iua1M5=mfOrXw99ZFldpQdkBMBb2<u`y#-1@|wH*nr~mauTaXllD=Uj9wL*oF4HgQ))F2pc01sCRB<Zj6H#bezyF+sZ)iu{VyV%
|1Ur0>B?&~*z{{QU;JI^=SgvmUgrFaVa4|3)XL3fy-HUU%g#K@4@)k((n0(P48d=*vvU*A>V1UgDk}mUqVa8J_Yxi2zZaqVpfn&Q
$e1b%74>pPXH{Jc`cNQWm~qs4$mt%hPgi(|ri7(BvQi`7DY`7LB^}gI3ucX#sMq`FL5dwWarCq9987eIN0^$a-F^oko>^R50{Y(+
q1wLl0s)fjk0Y;`^>ym=d!@*}z-z<=kpc7-_-5tkr2&R|N*ogkVN`P*_~AYx^Ai%S;2;_S0MG}pWc-q-Lb8}tEv}&>BO9~@hJ=Ai
X*xAC6BA?2Ma3Olz=w?1_-u-Jtf;2g;;axucTg%3fnaHzxv-ysp>O+XS9hA<W^FOX_R#+OT{J2rLM5!0E*h}2b^_&TlR_MXLO<n<
F_?6R#E#gZ7q}ia9|S=#D2)+={0I?F&26&607V#2Cz=9mqcnJS#Oi?Kr&%6y^5fQGRftw-=Tk!yT6bnSRWz)&Yf52~B{s#}GKsa_
!sRJtm9uv@O-9!0+}y=*TNqP%=Cn~6Hk!k3{uW~Hg3*@HydHkv2f)!k$!UOfNIwt8_)kY~Ml+9Zs17_zcSteH0%tgmyd*)~_!uXX
;NB074>>*#B0`{3LA{BGXk0BMA_9Oq_|kKl)s6#^_9xm{T<1z^PL|~1+u#;EFit8_wzNHX*BXU2zriT71upsESK@=QFM-BriB(_{
1vMCEW0xdhg`XxL+@M(x`U8J?)>`q~<Q;tMAT`k;p+Y^$-X0g4?%RNWqq+?K&j7(zs%fd`oDD#XZmvM7bzJjd9YP8qMNP1v4^*+m
?Z)FWDo~Q9WtT%Iwusf7lFm<rHxbAHc?ALepj6a_UY-5ISdY>I_nm&3+upzW|G)Idtik$hiRQoz|1KbKB16!s8FJ+OABZ7<b(qmW
KZ3Nq;D#~^2ZgU})m)(Sh5b6J43Wxm*bt<L3H6a;6y~ag|G-Lo9IxEn+2rgUZ&H<e=+L&~y`N^Ba3b3~H*}!rM1faz_jg0_hTrUF
BR_jx`?%`DKHys&{RD>>__A`?J#!uh{0m`IizJWjeXp8MHptzDlpmY7d#wAc(HeNasTw1?L1~hG{`m`Ib$Xv_neEfE{b+Y$QiGzP
Bjm3?$NRZc-J!MoyZAYv>Zs0JB3Yxa2AAGQA`Dt}_cGvk+5T+6nVDwl6D#Cd*Ezs=qMt<&Lf}#cut4{S=EXbee!vNUD*Aty0%=L`
v{Osnq5vgoujOQ?>TzRu6CS!XkPMB$Ly@S6lK(~iujsK8;CwgNk(bW;+Z11KJZ7^qD}JvDq0>1n^tf+dS3shAcJU2+my(L%NVHwV
i!$v?f`}I^Fv_Ju)Z+73t@>Z9hhXFhTC6;ZW|b@i)LP2qR9_Dw?LB+|Eylh5@(=^fjmZ2b-Ul1Sof65>gc2N>ZK133kON)<3$=Q#
0u~x1BLx^g-*6^=UjDNG4g$@1K1dxHn-b!DAXmY0GV~@*7*-|wG0w<jKsbZ{kzWD0(J5q#JT3h%<K&M@IVVd4&}9iM>;mGFlZ(nB
e+2wde|PALgL&ISP+_~8tBDSza*)(&yi5+fWuut-83L!NdLdb;#Uf2xNitxH7idX2Z<K}7`*BTw#)ZiJTb_Op7I-v!ArKpt#kG28
RIEX-VUj7s3iT2SXw1utD?x#oa(Cf4V-TuXO#HU-Pk8u|JvUitoq`6JeDw86n@*HF;BR=qiM%#vw|IYl@buY=`?g`NpRn%ZEpQ=2
B-C~?*+e$%9nyi72SF#uB7By>_w!VSc0+zmLN^3@UU(f>k1L+&fz9IZ4v)`Mm$Ztyn=A?yyU!KY{XpDTgohj7*TW?iLJ{H|DEt0C
19w(W8Bw<N2!EzqEk56x*!`#0WM4l?X0nw~Kq`D06#nQe(6aZoUJ;DJ0f^HIkS{h9DF27cM&tWD*b*2Hi_wQ1+zo)y=Hb&rmzxOT
C}8~*PAtQ8WRUDTDoA>KvxEHYlK4jdtw=x1-u(eILNG{XLg&Haq?|!=Kh3DqN`i!e@Zl#CUkk)_xLif}x{jsT+GH*C)ZgT6&)f;u
@Xw*ZI9DHXFX_J|4N>a8%n!-X*)dM%J!AtlFFX<&&d|HVQ(V0UgZ!k79=Yl0*nb|ixQ3Pme17V6<;j0bqt+*v%qj>H3IIzE$}oG}
Fy25wavw~xRDy>0RqztahckJw0pU<ujKE#&l`!Hyub2*vBc1?q(pP~jDtE_8>KYryZvE<B9cH27V+DIC@72a$Wt(3`65xEPpKk4~
dAjmW*s_G8qG?2n2!89-_rS9rXWni1!#@R=A!pb@%HNi}p#LE$ibEk$;m(leIT7C2mh9B+6r+R7y5)fQTxpBmT~<(umEeGYNX9A#
2rFQ-T9N29te?K4Ysf}QnM>UAl7}5TsVE>xay3<Sh$YBXa7Hl9{{ZsP7ll)}0M?e3gyb0qk!zfgIR(HX&YR6gWAZ4MsVl6m2Mh1D
Xs97)AVh}|!Eoc9Dcv;~&`*6J-p&`U+~=Ia{%ZCmG*N(gPZ@@}--&i0MVFdR65p~0#j;I<1{ouG3X5^`BAkUfOeGl<j&s;>UZ-)z
Nz#YA>R?syQAg^X!5Y9c#841P8rPZShDCNfVNzO{mnu0Ufg4|rv^*{MWf!_NB>FG4R;wr&f%zx+<@-Ps5%sWRCt~RRYO?jLJbs0i
Mv~w={y43vi7FKjiO^8>zY>>qv0Gf>+Crln1yg?imi*dq9FqR)_q=9!^0;p6rjP5!4a%EB2oYdrUc`)=2zTFRpAOlFr`yu5e@|v>
!+N(zb@(cWx$p9U#lq_0v@bHnK<nr9-X(U<9?eR-n?>iJ!Q9BoX^&A+gEd)6ORc5hOf*!RX=->lM6bfNHK$c=gesD@CmC$4u>QY6
NQhkyDJi%TB4m&t+<J#5YlXEOw967h9ZgRRg#(U?9%WglS4>sfe>pH-3XxT)x?B)bzgPnNLax*sI=|Y(QgXZtQG+I>_f)aqMa$M*
`bT$^n3R%^RIb86drNZ*<yrKs1)XmE&TAlA;(*%DGbK(~UPtcHaqZ^`uGVk2!snHy?5pU?pp4hkIZYx8Oq(<G@Q=OHVFX5Q)y;zg
Q-;}_R*dSi6j<H7%&h%!fYMF_?O@CbY-C%L7FsNj5G7#+gpEo_V@m;uSXC)QGgtr;g$!A^HoNXERx+3{^|g#Km+mg}wr<>gMErdw
{J1yQ#*ir`htFx=6v4~HPF_NLh0-*i3CHxsgrfI)sNo*IiZPBl)9Q9f`Orx;D^Ph`(yIL!Td~yJ*<J86bi~qXM$ezg0b~sigSS2~
OP&>mFUh&8k}uK^@KMaC*mLP=31&#A+sYFq2JtshsMd^uNE?v|K>L!OJ>K6v?N506)AzjEQ&cK?K1gb=@!R3!6SJUxOTLUozPD00
VVF%WUK^@PpQ|}w9-X~UzWlRzQuP+X{u$T|qXbuJv{Q_<voxzJRa|MMu>uAey1O%b7W^@BwOlk0I@I^p4DplP)5w#--Hz~E29QH2
M=Mk-d~cbq4#?NYlLL(*iPcp;gqf{UjPUAVQ7nR74<s|+7FjViRBj7fnsiBY0kb4|GbaT}0%ft;kkG>t>kePn8?g2>ab9;Li8}0w
ls0r7Oz{*-!7o$sizJ)bnFy~gX&wPvzdGiZnwJXp+x6EE%-DcH=&z8iuILR);p^Nu69uS~_pur=<$=a?=I4?q9@`B=1R1sHs{)tB
E55>wTdi$F&UcpD*L&7TDRo~}H2B9iSXhxp___%niVPBG;fEMN8aciXLy0M&k!c)i_+d&(r69cT8|#OzbTFIe73r8Yu+tV`+php2
A!OQ5m?Tsu5dluBvoCG0OG<CR*(2I^{jPH+Vd#=i>^-%F&U0}Z-UkDl;Qyn2vVwKE!$*Fx>vuS%fF~znXsNk1VwjBKk!uy%qdL3b
j)3q%AbTw44$;-Pn}j%N2SDlvqPdW^CV&c@8v{p}@PT(a+$_%>f%x$?PI~l*0(?BV)SE!|w<vgLt2`iSn-j^}lzdoR4>OlO5CA<H
09Zk(MHICL680Sxnryga&0s~=M1!D!-FhyGrH{w`uK(9z?RA=e#>UeF#vxlsl0n?*$r}Dj1GCFkVq)Yh+vtmYCLz-f0kl5?B>bc}
8uufttRx*c&9K>=t3C`RV_JC1*2V6DvK1X)OJu4NgdMlZmi#)ibW@ccJcc<+ebjb^NYzm22cH&^P9aiUI5ZP2d|O(m?E_H70HGmZ
j(DSusb*$bq_I@O6c>HBTUN9NkqY*M4OY~Kj~JF5C^B8uvi3nL#oFc)D9aCL3qgUY0Y#M@4K9H}N*h|thLU99zfurTpd^uCar^(L
JiPC<Mf+V*5lR#&3J`#zB85c<FD<38EOg<<;d)xE^R-5e34%Z+aYK4_!bYH+Fi@c@uPpq8_AF=H=jN$bD5xY7xi`OEgyw80A$A2A
bQ}A}=TQ`;gOExPQkQpeB*brhg8r4Ll>OMYCy!K>hl=UlzMHq6p6KcBc~!D^)S+c5Le9E4ckgxg7gT>fNKcxo1tCSLFb{(AN5)e9
5}2n26$=7K*ofkFrO0AIB#H{wsoYlO099P*AG?1o`V4h`a5Vt<T&Q9vBe5EX?{3~xfzl|NkOr;Qg4OYN6+9tqM?pC$Kh0LAz|876
ifJk^+$wK4Zky?_ec4113jziT7@Tw?Q0!o!pgSZDd=2jO#^uR*8)j5(A(ra}v3roFbK|$Z{v$sl#YuN}7p7*;2-XzMK+xWKUiN~}
C+b^`HeDptG3{xj!R#mWv(OY>d&tZ<4epn)@_u~GZch-2p#p5_m4JxaB{)M5Wb*Po@8!<#d^OnmBt7X5G)8N$Tb^Fln9l6Z|2iA%
a}B(*Va*Wc#h7YbIpk(}jaS-)2*zcL0}+Ng-83@Ak?0t?JToj{V4!9i{G}2HJh0&L-hqr&4=?;_#}*!JluXVuFP=fVFa}e~m7wEs
t)A2ri|WOiQgT-3;q-jG^Al?5*Knvb#5ATgg*r#62zTvH_Z%#}m6~|acSs=T%#ui1iSWG42|mdAXpX!qwu1u!4D?BjA70C1y|*vQ
jgT;bL~Q-^jHu|9Yz?#kCQ$fePw?tvbzTOpvx91*Wk-Cpa2|neoLML?s>jjXh603F-rq75@#uUz;qQ_f?U%1UBAq}3hBwin#)g;I
`@TFJk0&=Q_2{Rn9r&)0@HjIe-)2=X>#?EUJ2SN&rFEVRpGD{IcO5bMcu(KQ=;nvD>CWIVV80%e`M6Mr!*Y=@QU?(yA;zy8%7rot
V@Inrh~ig=CT3x&P)r8p!xExkk7k1-o8f{DWJ}S*0q{0*Z|{i~eXT_qz}L++Zge-k@1>!kNURfdIx>Qu8y3^Xh-h`J)$hVOFe68d
xGcDs!O2N-86=4>Ll|{2-pmZ8(O7Mj8jy3@vlR;NJ83{^iUobQp;m0C(FB1_)N*&SSGrlu!})gH+p3#m@0yr8)=mdhs%e4aN$gAP
pYUn4*LWvj&~{*JDt|mSf`+|3OFX-GH`;dR_w^;@Eh*TL;!Yw9g9iZWdT;4@^)0mD(6bxmXul?}mDuT)rEwtDIR#~a-}tA09DU-s
nqlnIkExo!fg@C!8hySX5Z43QbIx?IU?xq0s^*@9@M7PNbr*s0)IdZR?^P_aweKWNl28UGGTcWggaHg-@WVg?aih#6`d*E8p|iJ&
x2=8u4os)9N77^Lw8NYz8&y<|qpPcrC17-M#K9ioB0*96*AM-r47983(!Y<|*<H7=N1_}Meid*herR&n?PLx_ymohX&#~_k3=bfx
{4XIXPh}D?NlFo*_vL0;<p<BtSzl5-9gcdiBxe-E<aF-QK0k)dk}5x_s29DF%kH@yBb3~hm|`YgdO(oSIiu&~jU_?qTYWM~0TO!8
b~Qwz45e!xm>tTJE0rWdA(p-C<w~DQ`5oYYhP~&CQgsA(%DPl=h~%;b+WkGR=kBwG3X$k2==CWTZrcLWDkgk2v@?+d;#SW=t9F-#
MkzpH__9zifbVS1!c&yi$D8cyApyrah;emLc2E~v)U)W4BcG=NsNpxjsdBVgYD*{F<*yfiKfCaL)S}#oR={Plm&3n-a(U54fhbi*
beU(pl8os?AWJIFxu*2%#XS-8Wx+v<`Eku|*C3uE5<qZAb+RnMC12*8f;p%_9h3_nb-uBS8P{3?;IF`bgQ)tP9>&HYd*9O7dMqdS
u&$9W%$#J}LqgJ;Y$5l|*@dPp-$2IYLQRoRD#&rx@tBW|9je$u{$xWw{yEs)Y?$ovZIjhZ%xD)Fw4Q*%9`d+1Yt7i!7SpI<gMx`0
RT}kFwfX2H#J+ZgW4uUpAgg;G*SFK<<acN~<sgpSlR3I?S!73@b8YH${EXYt-fHkvyB;TF#UXq+{A9xSH5ng=89IQ>1TDG!-T{**
Q=6(`3ZyfTB?=-K@32=mDr@BJ@*q@x>Got7^xcvM1{iIusN(ru%6FT!SF;L3f(gQesN;Ic0LSoJ8PKAjho}tWgSuWA_Z_^#i&)I1
gt%~j=zrI?k$*MpF%1q>^&n7>%*wjf^%|>Bx<BQ~(JXZ!4OKK<^jwQ`3ZQ9gBYy>74W!7OSAjTGUs)M4s+omQgrW7QBhj3@<N;u9
<y6JN#8oLFQ9d9tPXYj%5*)mP6)xop3m#IT7PMRBp|qAlp3EOuHX%r*Y8V|f4$15MnwKSD{^uGWSsFGOR>}PQaQ66YToTf}p~Voq
yEJVaA&z=**Yx%PRldQ{gRJl`fa`}+9JU(se2od!KvIJ|GmL@Xl*rbA5h)}AhU#STG)<=M+*%?*$sw;}P(Ozr*BV3Ni7a`}O3E-t
SVbDa<4BS4Rz{00pPrOa3Y~DGCyy*!&n?IFxDfv7-$tDZo>zP{ltBxLv1D*oPmlne=ZXwX6rZA(v)M8<hPk}51J4rsXUcE;CNX6}
304%EDHqv>1q2+;;!G10@6H9yiw*m7Zsz#-ki6LW7a0g1z)1>gLayefh7q}iz<ri3Zsk_1KC5Q^Y0k*Q)a7=#?ForkR*Ag^JMcCV
rE2^>E0oz$XXU1dmAcUDN8Ll?J<A1;kqnar8sU3t=^o0~vA%k4qmxckk?g7l$|%ZBxG2se^u;iKs#9;uxTk|ougL;%80+}P*GeKa
xgf2QO?kp|<GrbBBQT)>ok=<c#>A?;2C2jIrCCt}hfcBjcF0aU)PzC}!Uf7>Wl(h7C}aVMS*9!ouL*5o_88DeU93T_7&iy76O72*
W#q(jGU#J()$Z1I(58r()~~Mq6RHyt?VelUPPWE=K86r8BSTmLF$YtXLjWaQ?UPh9_3NFFfrAO&>v*~4(7GBjer1s&g77A{EUj+P
)`VcrF^`_5IKhn#_kKWUf(HQbW>HTo(Q93wR|*Z(jTBssEngK<2PIGgf)z?Cs*-lypg-%0VsZ4Qg)7n0QXFn7^T@d?%QD##Inq-h
X=hpj4dq$!%>v$dyq~aOrL?t0jHB&sIty#@q*2@O>kYOf5lB8*M%K(Ks#A)fB=+dTo-RWavZW=-#$E-auqi^b3!{S22W6}*S<)#!
W^48}3;qXpQRcn_xD7K>g!vJ2!fJ{tQ37i)IqKj66H&xCepMCZ6r!Wnk2ZSJ0}2J@d&;(;^0-#nc@VQ`aB<C`@#VhYxw@fXWWuw4
E(Bf0%Zd@|Wa7SjL-FMSyxZ2jKH+d?C#BR%=jE%o*e@f<g*w1~exTG;nXrCT+M-D|<*L{g7HZfg0K0KL{Nbn%F)+cCp$tPQ!vf1?
UE#zKVK$@_J+9fBT6}QUtEqD^$|&(*b*&tDS1!g13XCR-NCOE|567yKRRk>wVWILn*XBjZ$3?)=G7~-h{=)$TSO_RugwJS8SB!O$
=<DEHW9zi~fGI7sYmLB<0rWK(sBnr#jG++q@76`@e!9JOyL`4`SCF5JB4MQ=V0w;O&W+Rs7&{{7cA$IIzhY0>*I1PwanB<L$R~t_
j(nm=fGohL^_R*M6)kmwXY0kYjU|O3`2xi<So#n(sj<R{;Ori|YqUsML%ghqM@C>sGy<X_7%*v5`FN}RHd$Iy^_TJj>M%IzWYq-8
49pReZh(=vqy-Q!M4vfV5=ix2&|2cCHY1m8_(%e%kOLI;Rajn9fy|AkCtafXeiu+0OwlUoyIkNZm0yHrukTvCX-iNLt_->5+12>@
Ndu9WvVmz!1J2~^aIwm`1JM9s1Q$#gC08}n0d>W1Y$|PWl)!aXqsq-{&JIXLv@f-y1#@eyUB{lu4$EwN4!&?r*kD;b`0sS%k(ybd
1uWH?y-bFlQ+#_G%%n_<;FN)Uax@&5L&Ua3<h_-7{`M0n<vr9;#$sv{vrF~rH3x0=Z(cMgaY>Fd74HSu&lMFEj*D8Xxe%m_ySw8U
y#-d}x*if?c;%{bc?Ksl+=B`l%_#1yzkWs<WsTm!;zGYw8T{K~?dNaT87!PML=ARM7=;QKU8p0v$^oD*&As^)#yhZmKO_`W`jUvx
LtF^^kS~>=9H=ZsNP?<<YL$>!oO=6w{+{smXs;FBzCT~LgZ7K^psEZktl)Q`kpbKX?W>%sjflUjjfaq45dEquwj&1+9g!8avg`qK
GZdf!K$#79dX$#eYd<Fr)wTQFLplUu`-1KF({$ojW#5;2vudJF>(_v6`)}O-Kc=X9I|d7c5rnii?>GHzxWX|m;&*a6w}oyp5z*j?
AjU^AyE)af0@phW`=eK{SbDJYf2)g&Y{q6=6;Tok(0ECi_nO4=HiLJZ%Qm)+l^K21aYLIuR?8yXAo-0ae&F$A+GI)CSf5$qpB6ug
_x(QCp}mZnWAH8rByidJ^Zbl)V+O^oc<@^n&?R}Zt?DRLUcI(Rd#D@GDFkhACn=R<<+}pN_ABf^!2e(=jdHca?uk1gAr9vGw>Zbx
bTS}NfTKiJP+eJ+6KEWm#L5LoyKgEzy}bMI^#_%pK`;RzlLvc$cKl9Y*#|m!GN6fpDCSKMJJ1l|{c*9N#AWAd(tzbtCsQgZLJesz
8sgPHH@R4wG04opGcu|}97}C~X0R8oWvL%82uTV>N?7lrhejP<?>6Mp%j!i)X1*Lh@t?TqZ^Gx_ehF#R-4Y#X$RA}@KOQw=s4pWX
K?lO3Qk+ylmC()Pz;5sw9+tCwFUW}IN#?zat`D3{+*a7!sgIhpi~3uxI$dhm)hHjgz8ww?m&x4)x{ryfBMt(}&9-F8>h@o~qYbQ6
NnVigYu=MtL9O3u&`x!HUZgyZhT|R5u4G9$R<vn(wYW_pl4QvmYPZ^&(2(a9n#X%e0eZUZD(bm1FCA!%;VW=XD4R&gD9fDL7MKyG
p(v^)L71iHE;n^r@uP`hK$gL=uClv~$x;qbrhHoFmtyu|y{1N|Vy>oVz>!sZ@vV(={@n8ATjrJ?EfL6Vi6aMHah2!S0Rudm4n{7v
G$Ck0q%c@jb~{rEmC`aQY6ydxLz*`O+Nz2qiS(YUvd?`aZ@67%43PNa+jdAYL8Uaf!tiNd5ohAp;fXd9WTP~=P8g)N-%)L5P+w41
%ZOVAyREFjSxcqNJVKb`!8D0J+s_SYyG^Y$y0IgJmIlQnbe>Lxh*OGSzQkb7^rOBNO<Yhj%TXG<RBFnm_M7xkVX}#Vk&6>yqQG+E
PC8{;6e+fl)PSHABoa7EHpbSWl!m)8bq=^%ygkJwrQ|izdBo|JSsVj$qzg3oyAf(!EVEfn9VU|0=SUTe*0B*Vt|E#hOWHW=-@oI0
l1TX|2*;(gnC(xAWDrS?4}T;zNM)s|S7MEE2E19LfatqA6FZWH?_rWnx;S?d7p3q;p6h(L)mTGu^Kq%5JQBjij=n{9K%zJuPcY(>
RlZhKCB~9k5wMMHG<qdm>$777MfNLn{7xP#RyEbd)>4pxASqy)AcG+LdoLFhmi5DkD-5|AXsYs5QFF?VYa{?t>MCh&QfHa0^xI^`
+5)Z>()85Wab<G3kjUMcLo~fvyxuzC&<Jxm$@$-TMCci>Ol3Dzrk73HBKoB!rWjUI6s1KGu(C4S>rtlOucH)8aZg6^xxeAt>h5^d
1wJg<*`rJXIY^o_klk6O$!{x`s9P|xf#5`g)T^=xweFrM!xf|z?J!9s$Vel}3XJb7&-lJhQg}L_uwt(EXTIk5&bT_Q{%(Mo!Fr&!
RlEm+?O_BEOsrI~3W)>2Nj#o7&Ih4!7il_z_B@Iqql^RN0vL)bXhO==6W%m3z~paTg_8CX8bXJt$4(9|l2uR#%N0UwRFzfKDxFHo
bhEM0Hc!uczkbbki+nLfL=+5M8EPy924IB+W?QZ|J9m8jJ&WXeTi>m4W%(WjUkq7$!Nl0{sRGf3$x>Q!6vRME2SL|m{DKrPJuS4~
d*jEpKJOoWf2(8z$3WC-7hAYiys$5sQ#?0So7g9HP+p=lciNqXv!Ics&1fEBd^u{+Siq@rG`82i^p;*MPCnX%qQ)k+TmBZ~I;#6#
Kw$!iASftoTN#?QNDs+Ysym;2MRNj76L;+aR0$TcoXH><j}=|W2Aw<S1>i<7GzN%(IO(NhcLG{KkWt=i@$RV?&4oqSnb6JIk&d{g
%tlHAP)HC#0X~8<)^MgF#K%KvySG1Y1E*2l1CxJJxIsI~hkgsDY&KX|Nt--!UP;1dozN)2gGFa`zu2nlj{|=C0pTGwO<*}u!V{EB
aN%?+-&JeZuzKe0J*+tR{`{TT7@wY4eEFx?RzA+b9H14w&=NDMgc^x0gR3%glrUY^)obD{y-@|~LX`WR6&mcbE*nd>3qb>kQ_7)g
{xGIdTC6TaZr1jPepfdS+<fY|G^+c#>#E_?*DJ-dtglMONb)JMl?6Sc0jhE(iy2VE1(xxwM$hR^2L>fRZ<o+hgK1S9GR2e=e(O8D
i%`D-hT4zBT@$U(o|aM%AFj1~J`W&jbv?Wne)2hb(%_7>QkyD)g2^EZGSQIIU|9!(kBw(%L{3Vmk|0q_utY~GfIzh`o#DjdTJlyM
2K0SslX*cU^7YrW;rE(g@574$s_}#6yJqvPFvvavvKCC)@GLj*HThQc;o&{{=I^z_7&QSA%_yFSs7OKt1h<U*s<Q2}gpj2${hJTz
z~F1gvz$nU!H-Ofmjap*MhP9tYm~|=0;o|^gHpqZvjJ;(?ge$6Slq0%WDXuC!>4UQ8bDNUYNnxq9;TlM7X%3qtgF3^vhHLg<U{zz
ebiD}NUbfOwSg)_o5@#z^iNTkjVGwwS9u(_CnORcS*HV{i4BAJ&$*)Dxq63(D$2&5EF@#BrL)$)uUDNfONsbEXH;|A>j@^5$Wbg$
(E3}4O5#}Pv&NI%gmciY9);J92xrE^MP9jEuT`CxeUDhG9g^#iPeSae9;GIZt_bWI2OUO}2W{)jr2-6b3NYbL3Ib3>2R1BS?2I)k
mLdOA^&(SP>+`5_ejsR2azNqj#Oq2o2FJUoQD;<DC>5dar?JYFJMQE32cJFW&LgmK7oRWn-DZm-bIpST(5kATBpgcus7`~{vK=Y$
)#7wjRbgL;+8lmbXqER+Pu<=#n}nK8!)m$(R1SF+#40~&GSn#p*C-vrx{yHtkdwUDbYF%2rKmfYW6o~URj4p^yn}i@Oq@-s-+y}l
7W*-5%E#_n>-P9Q{@|iMqeYa%^$0qJR3!le!x%h?I($yNcyN$ET4`6X&bluU!-`Ni%)N)|n$X&=GP{v@iR7i+D8q&Z!rXq3DkS|-
FHFk#WpF(>H<`elD9%YF>#z<kANb%)S3ufL>bL(}aP2BC)6SemmK1Nj#&u0odejXV4!>OV6ysC9Bsc$$*_g@F?072*m+_WccH>J1
2C{0EodiRIhTaD;>i}#AD1Oc>=?C!X^gI9vfXq2P{y#yr8&2s=J^8Hhko0O9vdh5!;|jOMp(W*hI{H2^wO{HRlOT`XNI6;?m_}s|
2;|(N66>b@sc%V@?JR!HQPkmx^H{<OM2lg935n@?uak((jYhx|W<hIiKh!|VBJ0{H`BYD{^7AjVB7`5y{hVGM*gxhVtH=Z(P(vso
2#T)c5P?wu`{zij2uP45iomcTK%!6uC^RSq2#9<9zxZq#zs<C@QypfzR$@7gR>WT}I;+QHEpc#K-Q2>im^8$OTrD!CFpFZgcK^$}
v;U{i51=Ssk!e#z3E`pA$PGSEfA#D#Uwr*+=6``?@p>v(Y4_i2e(~(<B1FKTd3O&_Arb*Jr=#4UB@jEO5;~9o(-<F}$$HTaujaxT
<%Do=z5e@mJ^%1JhwIyFAf9NXKX$48ZQhdzu<!U?xw>)9*BqsqX~*K{0O4i&kWXcAZR^_nJUHGvw`X5Rbs{MA!&p|bVK<$W1%)u-
lCHs(RA);6nA~}H-G5lB@38y5@ILe-^wTgWUq$8jFCX(@^V(Zw$iszZyA8IlRSVsD9%P%=izfD{aM}o;C%GS=3Y>;fQddav*MRpV
n2Fb&OK^f+SW*x{MiKw(H(nhJwS>(y3|f~T>O+t6`A{uLYXQ@rYWk7ZFEI<^S%dE+z@mYVee^U&SVVhkKsj$HDqreNr2%F9v-tX-
gCfi=t!Q$qkBskBY_553b)NJqjpq5|1m!<m&u89-^iE`w0UB(XJeekUxM3frF$9G$uTU1gfKrhMQUe~jxSSl*o8Ge#HPRIPltd`R
5UHvF0AbeS5}^?>a4C#9S@A6<nQ5wsKI4KOS+hR8R0^MIB@hirVm*Xfe*a(QyycEOYAb#{CB(@pm78&XbgFcvLi)2x-c83EGIEm6
1y~~JP*he{kiQuS=rwB!+S+DS@ya=rS&7)+ONvqg+Nbquy1p8R9{6e2{7ymBKLDD$nSe!>$=1zP9L78~1NJ1=CdTx1z~gmra}zYv
=qs$l_vtyuks3@7t4AEppn|Uq>YYO~4R27_hzuE#R-tHI>MpCQip0ec)C*idjYk3D^m@N3+@e?!QEv{;Wd6x3qPgyyO*ursZ~*{w
7Vw=&0f9*`0Y|n6b3Eg}0+FMsa}6Fe?|cd{4p0RHy@0s}R6#tW=i&t3HDV~cQx6T^9d~)qc?yA6)KX+TOpVOo79|#boUY!f+i^=W
iCUAi(c<t&LW(Qo%78_Q2RBgaG#;1e;^~@kV@O?w6{Fuz2<Q$%jRII5j#)hpHK(cZakrunpEv&eXR4^1pvFBkl>NVNRf6F|uUZuv
A9B-`8aq1H4IK)4lcY{;JS52G)Px7yb=>D?U1o@PP(qRj93KkY0ko6@DPtjo2;fDAU6RT;u#5e$xEL&HPNlTmS)c9tt3LlH+@OL}
EBX$jVX1+s(~c-OQQ#_%d9V}-0agWSvCYH>A9oVUW>`8g7~i$f5hDL=fjkk0={l;JIcaHq{|eCrA*bv6PqB%LgY+ni;3UF8r1)xW
Pv4dgi(?j~wngvX@t`pq7)ZkiG1~UJ;C@-Z)w^@>@`9g8PcP@ukdL+3<M|;;@kvz<$Uus!%De`4+2FMlDI#Y|4}!7PbsS`yQaKt~
NP)@hF+z(#Y@R<O4!=55l01#AWJE`Se<4x9w<dxN;5&kLuWL#ol+kd}%!!ocz)CYFLP#kg1*bgH4^<=&N98IsK?D#v^Ni0$Qr=2-
N=jFzjrS%(HOA1)PEZ{4$m4QiD~-n-@9CUqt6^pkKH;ym#Kq{7qlJdzGGklnd=2oQOUn+P`d-QM2nw~hUZqqo8057fk@hHRgG>Tl
e&6s8PPz<OBbKN?C=c{8*@&*LK?D;E&cy-8ZI3+VpL*8`k8FCCG^2<Ou=VmH)xKxg6CoyaOYMggxS&!?0w&e(WwgP~D!z*xdY8|6
sh-}w4aPPurms<VVo<=r8FI<&gPH*?juLfH2H>LPeZby(5}|x$RDS(JxRD*)hHop{p99|{U&Pq>_OSPZp)`k5I(hA_F?FEfnaTzz
6ok%~hB|Q;UlJCPs?HoG$UaAo+Ceys!?}7ZG3X~a0v5_A12|cpzATxSlLvl+WRGN{vjpDBC{^$-y)_+?RDeTA2`1*uK65P`L-UgX
Pv0eB1TT0MXXBPCqN4~&8Mh{bT0Dv1a2zuPHVbCp_kN10Ac8qu`^e74${o$n5MX@;negcN?kdu#W*cQ$#ohR<;lpqcXer%I>oEAp
zk2-u@>v{;fxRi+7F<Wz7ziJsqn|Ea_C1xEgn{Am3zP*rXKFsf?$r=wauCm9Jr8bgc!mzPA97c@yv|2}ew!9EYd-W136yK+R(*NR
P9n?GXs}v{!Ox3RvNlHdXE9A`g4wyx@7K>?cCZ=-2<-u0^HPUIE_rT~o|XMo2RuI%4LTyJ=GhEalZEx23HL7UB&K1*FoH&^iY-wg
tPJaOju`jSAty;`Wek_&bwLlMh$>XAj#?!${yNDjK}asnSQ=iVQE!B)L^Kx7WE?w6&Y+|aN!eG6g}ms2A5|QKtaUZ)yg(!eajo)H
a>!w*aH|!a=(7}A-n!Mm(7^K~W~5dJPssUCd~eAcBFMc&Qe%#gdGRP8w5+fy`?uh6rbPc^3tnsA*24UhjLHMFRpCL#*v|tJDoiNi
;sHQ_f;iSC4Fc?1;28t#XNRPJ&w9;n&fI|Jot}K~$NC-XhB#^M2GdkBN4X#iu&!W9C6O@I0bu|M0sN1!tz^anmc=<q3Jv-2>OmTF
>PMWc(4=%Wj|^~l6GU3ov<-qhkom=yhjK29)}ix3iBp8>3N<AOIub}te5g=#T&avMBU!z#nkBl-b3G+Hg&o?+IKBopXAE`)0aRV)
gR57s_{NDM?Y)oxJW1C%3$8*B{c>0zys<@d$#f&?Pi*>YI09$&j~<R6)q=v`(^md&B_bh8!teLJTaWmF@{jMA<7i-}4cXjeEj_LM
gGl2+bI}5nK7Rqq0GUzpU||fMj3j<DM2Bi?ZFyIN^yp2TE*M^yQBN$?M6Gj?^yUb}**NDc8{oI5hCP#<Ej}97*o{jaUre;+DGwLa
GRR7>9o%nuMPNnTjSj?WXFO5K#7}~yOwFq~H0j1rK90=9O*2=~&JzY>MA$%j<Vw!1+NmUiJ?UGXGK<z_8HNjQR<*7-&WY7&?CN2A
_<--CpIzdSPnMaD<iW6XIOSEObL+Rc9xW58VA)?aUUQ*?r(7M%hw&=O8~4n!W+cH*W;|5j^YLx!J8!873`5{-_zrLm-vNmQh3*Rs
mKNzc9Q{(!txhqO%DcL9Xt&qf*0luTqQ%qWOw#i}MJ{v`l<v&SBf;w3X4FzO5w9H&_q?<A?du&D%A)jM#$7#ybLQ53s7U<C8zWw{
(I0rHC>~C}izAViEFr|ok|2f)Lcz${eSV*x{Qvm>#kkS0XuA}bXjkA?7ge9^<LKea;jHv0EIEOR$pCpy^M{CL<UP+yMuMEf3);nN
R`u+9XTlUxmOa)U9*dneqtPzD2_iM<2~K7!Mir#*>XK-Bb)XDI0ZEnfqT%f@_Ww*vzLJoBcCQKRAfc7E=EMJm3O#_*iH4-SCDePU
*ri6|cP6C*CPb^B%A^(#uS)28XoAq=H~tbh^;!~B1u6=a*s4%Dvwwp-06|AN<P>}Te$huf@4knPWy&W+p)@O`OgL#{oY;@2Y)xzG
nw}aj|8~_FDxE$~%yuL=$371rd~P-NLt3OtV*Q;ON+-c|O3|joer>{m%J{pZgJoSP+Ynq_jeZLi#hhZreYj<vHpb0nHTG+UsN+Ty
b)YzfbD2<<nHM8n-frfeR<;e|LJt;<%5E51bJq<;o->L+z}sljx+#;SD1K)@ZrYZ7w8$c{0gkQeR}UTyqdBvMWtEgy;k9P%0bY&A
b<53~l#VMl)UYPi|0cJ(QZ_fQW}9=_zv%ZhSes8-N%Y{eg1kk`Dq427lBH`{LSa<*(b+`59}g_gLDR#_wwcf6%YBJH8j0<Yyhn!P
9uL-9oU{9)IltNB-x>FRv<uYNuD`*b%ktylRelFHr)}xZk>5iw(iuKB=r}t8-yo+rzPo>{>lbYpQ(h|AJvZZhWJ}8J1#Zmv`rq&T
bd%%ay*E+Thn{Mlp~K#H_wYgYlus}HEXY2>w*FuYZPh}*Zr&9Ah@XP=^><|nOn(H(?Va`TZX2~v!J42bs}2p$&L!a)n!o!?o__(;
?ez8o&}xZ)MA20?9LCPy527GCcMj`#`%14HihBo6GhY9E#F&MC5~Wwwiu~wnMusFzd)J4=s^zI8pTDXoDgS;GvFytsFS&cW<1Sra
o|K;k)PJkDU$z*J(Q`%ia9aJ#Mv(56B*#7KCq+C|C~CI{qSc;68!=j!?S2iZhl6>;3#b+TtR4$&%9=tu!xH6HZzp=oHQHl`%Gj>0
hn;2g<y~-PI@52as$WpPYkMg5oxW?Fs3zuTXusm2W^&WzSy<lV{(r`{JdQNRmlA-pTsz|@F*2&k8veT2>o1H!jZ2A<ENA;U3{fZ)
Jb805_x_g4NRX3-{?Z&es8Qxvvc^%1hOe*q`E3uV69@M?jn`i3$_MS_IspIM@O<aD^yE|<)ohyiS8s<;9bg-;SL08q;M^@^^^zl`
cf#CUeR30zq^-f>N;8dtAQPUC_rv#5X!aUS?Z-QZo_O8YeEO%OYy)hzhl=dd;yy0*2b(FR^ffoS&q;;pKVxt2<<_xOk^1qw2r9S2
=X)?ZyA#LRPmaTrOcO`9fQfvJ&E*3Wkr3lW1dH@kakRrE<kRC^)+k9_R+Zr?V)0F7nkl?;hn0n>Ch`=8!%szjqelFWF;y4;O|3B{
JJFhjeDkgQQpUS~Npn6NSZPHxioR&!WmsXald+vzS>CRER7DG~4waMhUbMVQ6~8#J4o1BzR}z(7$mn7=(9F#wS>?uZ^mh7|gLUz%
iVhSK1@ciw%i`KZq3EH6YCIjz-Zzui92>R~N7t1z3b?$RYu=i~GPrKt+1k@N8mQ_C@z~+!dQEI}T|P#5^l48NVa?|h<E+GzH-)PG
G`FO)VHI)We|7ukEwlq_S+z5G;#ii3;^E89dJ*}0QR2OQ{&(?SHi*&i*8))UE5RRy^MPRdoraWlsiTykogxk;d6z9N_}KehE2a89
h(6l3o9HD)#>%q;;GuC61b4v{3Mx5D#!*sm)c=eAaul~tohJrgn`@j)iLF=0&sE_SD9ic7y;{_;R*41*s#i`9^B$3nJ3W$inyWC;
oX?*&aWV;0#+hfA@~tNe$9h&L@uZDCRh?^EnemAcqN+cwTeVw}4_5GH^%;JJ$+p}uZ`m_p?O*Ro|FHJbwL>^qKY#48<o{*<zdF7%
wa25lyG@3N$inSil=^Bk(DjsvKJOaiW<E>2dZp=XSG)4%yX%iN(e*OEt=6kU=y`AyZON-P_t{5#%einUgtaQz)n<LX)Ys_{)n|>4
F-kr(7U5`}mZq`bI}tWhR=ySEpDRVyG;mqF>h0ZaD6Z|dUE;Nt_OY|e3-!l^?e$HE4pno+<cmHyPf5)uuE@nsvsoKROuCi42n;-q
8N#xsa`xKnHX`-cS$940d)f(oALlUglrFXz<Y~Lpy1mknxh4(RiZJe~A|ix<C{nL`j|N{$EzJIRhn&3`L1gCZLNh;$Eh^Nl2$1#N
!+D$kHT)^-dFxQk^Y%Ty-DcOP$9)b}#{j2ZgUj&syvUcgR!W$?RsryfgAhq7zi@d!84D3k#&QlPRSF&P>QPam;{UOQK@?aGtd)<R
n^JM2xvA!4bed+Iy6OATe|(f3vX9eu-?L0{#<7x(OdR|@Ht7GpQ^C#>kT<*g-_n261}=~IZO=kI{#i8R7YuHWokUcv1@OuWYPO|n
sA&p}8+7cK7-Oex&|6$%7KIc0Z(1x0dpQ7yZ!b`5(@kS_&e^5+N5&6+xGDYDRBHD(^{Wgzp!(b)%A|NN(*6zwAWzZeE+f}lRpm+z
eL~sB`FjfKkxY!@fy0^?b^y2HX>IjM3E!cM&mJuKBVfY<D1Z?ioM;A=8vRHzOCcCchKx6u9G*@Q$Ti?Mzu}-c1K1J29*&?sWFzeN
a2&tJvbdnJ`HF1s%P~r5C~M7M{Qj?fH0M4;#9T;!Z}&;Ms^s;B+_6w2g4b8(7QZ^qOQMMeqC@$+_Ws|0{0~FQC``kH7$X>>B-7KU
>h1pzY3?ddA!$VXSW4b0t&mo_Ur%YB_4n<99?9$|0-wu;Yx=}(;8ucKs%P6DmrrLz&~yKY(;HZ?2Gi<Q1cFeKNC5Y2eeZEG!a9Od
<r|XuI-#PHsTaueGi0r6&zugy`RZcLDEbAo?Jed6?l|_O3y<rw48>QN@64={RSH5-Hr*3W@zoNCd7P`%hW-jYI0^4jP}0MHUFKO6
_yJkYgmxj{ts9W!IsHUEjW8ECKrTcfL}G#U%X|oUQDOy$9!wIZWMY#p;rsE2A6YHxql;dyZ&Yn1be}C2ML&p@7EgyMLVJ=Oens0j
^}MHJs%?jNvxpi_#)~H1vXxF$a2KM%s=10A^E=ulY>GrhK?YNIVmX-p<OujSubUL%DYYn8xDfKFkACKdy?B3@KKi~U<m^=YIWoPD
v-`K1ew&RcWWImf)3b72>!Uv-DMeFBqe@Evf?n&?yYid3=DJirTdYY)=*`Z)))+iCX`wn_n|p|Ds$#Nfaxyuxw9Rr9rqZc`{?7B~
yWf|48g>Fwe$vk{XnObrpfGh?1&;;F@xbsz?NVD|EuCcwGLc@Bqu1l#g>m-~PxNVd>OO#RYt@A4P7heNh*m(2M$67sH2wE_pVk)D
o<fR{Fx7<`&rq=UqJK&8V7l$(!iEB=!}k`w=^Czh#>3C6NYgr9bj*Wd_{h0SB4n{iijYpcZeQ1~BA|*1603t@F8?apT1#Fyixbm;
a?;|N?xy?*QCfpgiV7Cpw+`%oS=7i(RF9{w*tI;%>(bKuh>*(sV$m5;C|r&tJe!+JVdp+zalCC_67oyd3RKdm`>HlB5gfGu^`yx0
+oA3_hhf&lXe=Z>Z1OVJ4~Mf$A6@lpcAng4pprXkUiKh?VKcc$kyq5Lw4LW_`!6P)X4bK{1p~N_KYVN~F(I_<?RJIsd1;X1AI?3U
uVbfmTi=c?sDaPE+Y8P6fRT}NuYGEiHK373RyG~*p72Eoa)&f`q%femE+!3LBzv?TG`D2fgr+)XV@eD2N#x324CRQPw}_tQ$~;`F
4DTnm$JIY;@6~jmnzzv6!b=SjabD>!f^uEPD}DQXN2k?V^BpYuc98|q(4e6}Nyg0vH1Sbh-gtU+>Cuj{ASuWQ4iyTMIkBL4Y=SqM
PN1NEY?6GKRRw%m$UrZ(f{zgn?Um)_H`-qnO0$Pq^tC5?^c*$RT0nQFIAp1!sH=wHu@2CeO`%Ga5eVnN%2ioQ47)RY3wJLW;NRvx
8SpSYa3QK$m2xk@-@M5ARxn{({k>P;e>a!CWPphyvb2!`K}F=LG8@ap5YQA}`bd;}6i`=AFg%Tt*8zDg;h8W-w@AFfCt~2m8IpNR
GR^tQu73j=Fm1Cuc=$Z^QbR8@GCA(evDoXP$7<kEXt6J6p|1afQ`&13UySBBiU|o;s}94fhAnTwQm=d6_};vB%Ge$f8l7q=U-~M8
U(}*SaLme}DdK~WzM1#33`BNpHRG(_=e05K;Xfc+I8buZNi7p2mVMkd%|;RLi|W$EsjD_`a{EeJqZQ}Vi9Xu-?_1(bjsG+jY?G}z
79&}3yWV&*h2wW%^b3V{Ko0P54digrYMwqpoX7xaAz*GzN-yk>mM>Z~_U6U29+6De@4<Z%na9W&<lnNsW?@0fd`-1D{kq8){Wb+z
8ZH(wdKA}SvHiF%c)k4~&?dHVd#-#{d+O)N)rrfQL&&gwIST2V#RcM@)%Hdo=DF4Bn0dllYBsxL<Y%MnmJBg&@avO90sfWa@p&~j
3`eZqmvQXIWNe{_(k*Yb(l!91{5h*7mYFWP<Ds<&r1hmm3gRfuh=UvVz=0T%(JKQzIV`2HB4`E`3h-qJNJtk1X+cWTtsgr5|IU9;
dhxnozW6=4r{F0HbnFw+<m$YNgR!aDGD!We$KXNY1_a|ErTbf)-KU23@jLgY`;c9@qV&-J9DCmm$2{chy5_`=X>UvK^u2KzhzVb*
jRFJUe&DVAeNeOJnBW3MBrt&?u#jm!)TTgjM(zf68MD?Mjy03nbv1GAC@Sw)HdL_pD~PZR6#PL`)f|F^kO3jOKHu0og-3v@$YhcM
D9FdBa&!vk+q+06K;dDrLc2B;79@dXyQoy~DdZo8Z{HC`CG=jHu^3evs5H-Ny`pvLf#4tYa->oivoi6n9muK<f{E<}G<omA-`5g3
8Bw3JHK><#+l&)g&Ng}U4lr2t48glws1y=j?j5KlwVP_w@0gEVH$_jN#@@bK(@A&vg%X88>%ccq%7Ti!Vgu=9S7d%eo?=!L`U>5D
#fOilgg-@QA9NZ+a#8U4KJ=Eo2ePTkKm?8>iv$o5l7ZQoI+c@&G6@gCex+dFcUXrA?fB8sWMrT~ppA+Sp@ODSJxQm~t-(F>w&UJW
y?vG6SIa4brnl`8e>P$?zSGP1aBDp|!;$>`W&puO7DjPp?Zt&pScLj3C+YD%uDEOVun?3sxI=~{AzobO_!)N`gE`K$&l?znnOt!r
uQbit(3R(_V|0NrzO*Uhq0T93NQel>?yhd?&t6wmqta6(f%z&e6bP@jH>NXs^0Xr;rTswEq2Dr?Pnp;Ifg{`({nQW6R1*T9(u93e
St1N$DWSoLGHqy)uw=y(5wT0ZyKia!Kx!(Bl$nIlK@iY~$$!fK)~~7;!P*L-cN}*<)0h2E)@x7j-MrKKKZ(QDe*Xir{S+GoZwn#-
6Y_r=qN8X~?NJZ_Kd$KEf_{W7I0J5e0hcg7{%#XONjU7?uITOZHf(nT2e#-m8rWY*nEWa^6aZcA{cek71L<NEU~Tp2iSwEzkW4rX
n*MnVf}&qE17Q^J%>eeeObmjTDylwUG6f4E-Q+c-jkP7$%KIwLaqoVxBA-VE7B-!}zrk#r>sW{ts@~Y{pR=s%Mczqbc9o}=;1T$L
$%0&>CrKAydi)ajp@IxQ0yfAgz}lccp#9zo$b<ZtKkF%@R0UxEah-k^!~5=ulEiI;C&q^K2$Xo!Eiz1DgAX>oK7NPF5|`&d{@^~J
Z^xa;C*=*`Vab#XPJ{EN&*@<ez)ix!ABo0|XzmO%0iThV>Wc^;KeJ(;74_0N0MB1Y_B5m_B(tB&GdPpUK%EB(YI(fO8HDcp7-<jh
noLa8ZKCaVBV1}5Ak39zZsrx<B}w$WGxS_pVwPK3L%?}eo0`j0I?=twr9%RfXI>1=mJCvdV@yTq2I?MzU0LbMT3#c2T+Gwlr->5y
SFf8sm6PmiiF?zU2h+PDPrv<{Qk0C!y=6@Od8EK5mQ$@SEhS@45?KL=t=)mt==k|-Zfs*-J<ed1sD#tGoc#OT?`dDy?C!m?S<3-^
7ik4$q;m}dk<z*t5|#+k%P3wAzRLoj+8M*B_}5N#V_sjo^TogBV|bDNEk^}<pt&>hcIGCkrG>L{WwZDDF5~Yvr6DiBd*8qb=GocW
kkNKyJGD4w?Lcp>?OhgSS<apksOC)voGcvWw4^rEejT2=>IVYl=B1A2@0qh13BwIkJUOcC4eIrDNKG@^+sl^7zn0g<_o;J{xe~hh
b*8Q}VPc(Rsogwcx0K#0;@Q)T3B@OTszjtl4wxoLcw&wu5n}5_aZ35LjTaJp+FX=pTH{SAY0CROrL2{fihIhlw2I>V>%#S|9>zx2
ffGB!&Gf_DHZ!`_#)$2<7qv291TL{sxtz3X!9en+RoG~){>@04y_M}tJeYKB#ua!6pMj>ZqlS3ibq|-)AU#*eyR4?ZTCOK`zFv}x
U6_*&6fXD-#78A&F1qcr>jK7$K^$KBiu^XbMd`-H+UL6qQ#?-5*vPpm=bGHO!8XMoCa!mzxev7!xDIn`z&A6xPJtR$*W-?51?!zw
?M$LRi(&wQ<Lh404`TL4d0S~!T^-L-1nz_+<%A^eVI)4X8|~}u@i-p%D#cR{J$2=N)kD_V>95aN>JFTN!9PXXP$LEI!HI~DAt6V_
1L_BQAqa68KoEaf>pgG}ST&cLfIMaRdg{=CH@>uoZQ8T3SdHh2JxYK}u7kAHAaD)=7<_2#ay*<825(X3f;|yoz)=xBE+AEG>&3^M
7CY4$It&h?#V{~@^Rg_*P!BoDL<1a<lKU-ERYaa^dJXjhRoLWfQ3*&ydlZlrKqFELB&-@zgrK&nHy^}+fd)o~q^Mf5kct+{Kvp4w
Xq;C=D`)xs-+%L^5E3|LLIJ54{i-$R%mA8@8;K1)@PYU(Q@<wcmzV?d_KDM<<8WTn(9Fo%J|v#+U5wtQ!1D>rJMfmA&s<t4Uib_N
GE?1WJyW8nYVZ@{&r!UAci9JK#YxR^l#6F1%g#&fKcIWHsCsqfkm%BQOwX$<EQJvGLn0%re1AadM7i&T@6A!AH{eD=N6G*yE9Il%
YrA|Tr9v_DOXC8tMwWjM{RRXR1jG{*l*t50TI`sM$=LSt;hwv8c<2}it+E)grmlFi+lO?7P)bxqEQ+cCtXc2i!&}r2+YSp&eS3TM
YAIA6r%Idf#OMfML}o~JO%Q!PauiL8DI%lc?X`%{WdqSZ5JTG8l`#Ck4hZ5P1b_!d@rm@du1B~oTSzmh;7-qTUzKufo6z8q#cU2h
0WFP9;8Db)L@Ij|lD2}nqE?hdAtWzagJH-8144-PrYY)X;F}KON(<I|U$Y>R1GDWyU3dX(n<%~QP%btopwUq77%&8YcT@|t6hXF%
+tqO(lz^L+0(ygT7K$8#(*6%3HhvL07(x}QmNg~uPG(4iU~z>H6sL`3{y;J|Z?L3@xJ>~Z-!(GE?MC6K04)V1CAgXh4x=bGu)RZ&
8BOU9?s<b$Cx#HsSP%rr6&3-xhd?QMwL)HrVvG<U`Hk)b`R+7FB6h>$d1ZzETBbq72tFTmZAzpF!@+QCR>3@=s&m?OC|dfDI<ZL`
8uAF5(&G^$I)2#_%>;oqTN{D62!k2}pDy@85{dAgc|&{+4FY7cm^{vq1rC|!0irzL2R@#2zi!3M_ik(_GMjgHH4l^*T@*0djSDA1
rNb9Q(q*;YY(Sl9)u?eb;c;@M9pF}@K8^zsF*Yg55`#nzMzWL48kHA3wo3`>G_wP>joeyL2n2w%xl%k71wL5P&q|8|2q1dgYrO+N
ns#K^4n%Po8>m7CK;l5D8;O}Ho!bwa5{oQaqY1SI>JkL`ayz{$*mDQ{^0|X;nOZSFn%E~DoqBeBH@lz4UIqTEx@il=Hzb}uHv+Ql
%&s<OVRgiHArqeM*w{>VT6#JI;j9gIr+=jRzIWxeUyc;<^DLe^TWB9O458DMmcZj#{rq&_Kfk*)J33P?+35ZJACcK^?>J%^YyJoN
?)U2UeEQaK;EP`vVcOZMtbbsbcRO!ff8_Wz+uct!4*Hl@VE?ZudzysWg37c_2qln?C+aLd!Uwqjyw(3&58`Jp-a7D3a4M^&fAP;n
>mS}2)aSh1e+Q5Jj_vyQyXTBiMHEF7`-j=1ef`-XX!{!IpfDtYT!kAX2RL<r;ZM8_Km~^w`1Q_CS8hL*lcGX>|7rtTQrK;uWYEie
aobvT+k+#fiBs`OoKR>w-|Qo2&@gRp?3Z=Mf0i~xXCL?casE(njswUJQ1IU$-JV!!<3Bn>#l`r8{b``|Y371_@9vLer&urqe`I=}
1EJGEdiQRhWVkVmGBwcSYg?~B-Jtg}Pw{K+`FefEgXW%pI8ts8jg3zYba+FuXfWE(=+MO{^U3>-pJsn6$GgTs$U~*Q!GeI|qyE}J
A`?bHK4fT72MGb54|DeP>nk7}{z`xf(NQcn1Zq7{gP2RLe0zD1H~>z)%tz?w<G$LW)o;A~eZ<Xnt#QhKf&25iaGY`QthwZY{d>G5
K9FLFGIampep&nB9B6p=<uacB%OUj+-7cFX5PH9n9zncqAV5Ds>H^h*hsmzLTQQonnrgje&L1zCyt|OhIWmX$4v{|IK3a$O@1FuA
qNilT=j-$DCp<=y*PXEdKMh$u>oEX>)~>|pOwZCnf&nv7<)p#t;AEgnh?)*1JP$@tyf(*553Q7{sRaQ$LuyIyH&3+rArE`}P{w7t
eK?tYhr3<*`Mi^v%1`l~B&t_JG%`VgD8w0{{MS#|q5!mzG=Xp0dc|~k1~}aoS_KqwG=FFEK|1ZjL4PjFC78ef^j6cp+-p!t%`12!
LA?9LCJ2Hz{iF8}xR9s`IV!)p&>%j49HlL3pXGA=8`qyn^IR1cD{3^XA&<}{!xmRjLVt?|0za;Ve_IoAwV%-p-)vQscnV2y#1Ox+
QqIiU8zZvCn*Vh6Y{hG~H>gm+7ew#$h}8iVG=kQ>w?|nK9)W-?K=m;80uZo7VQ5~7se!~_Bg-5J0>C{b+7@+hLcRCvj?XUKQ+*IR
N17Up(>7L441~_;Z*@55lYkf}=IVIcaWFFzyGe9f*=*?C&ba8%V-_!V2#O0o&X!W!4Y6aJv#{8He#dLI=hz12+tCem1N{H5`-YJM
zz?Dkf;p2Cqxn03HwWME_&??+$aB%R)k2a-C+>n_Kvg4@yvL&T@~r5zWs}y;>YXVmxiWuOdk7kUP;0pOS4f|(;B3_pvKI<&L$R1+
mT*CG=Ph~ZDi1*r+%|iR@vG!Y?I&^TU1}i6<^d}lj1>%|_x}k#=M=@qMpR8OoPkakHdqSo;JYt5a&Y|ZK)bs{*{mk2OxuWY?2G~~
=nyL!oo%3>_nPsfb!#6zNd!!jdWj@*d|fnyc;_Q-gh@?gtn4sF$@_Ty5`BoNgE5Ef4v9cq60?<M|Dfw4)a%67X#_*G1cHosA~?)(
e}2A|%yLEB!(C|iRTl?{;==EvCIBS46NS|sCl1aamd7nS3T02Q!-vtHY0JYtsa~1F8_;fGVv}7ca0mp%sBKB1UjJ=(QKq;s^Lt^(
WgMonBXJYoD|Ad%JC(@p2PUs{(vS+N;j+3|zx8YO&h9x?@J4~({^A1B(V=Kl_AuYVY{$ooA+~LHlfh3-ch332ma7WYl`nTrlf%BP
XB49zS|>?HVR=mFER`#u$!I8<NVbHLNFg#pGQ6E7qxVVL&Q}~xxZ_-4r7c+c6dB^z5UOS*bXOeMYHL+fPZL61H!3_M6iED}M0MJ_
B*EY0qp~Ce>0A#27s^oamkHVCUzPLdzE*LCDAbRyqcbLmK!|Y276A0$9C!;C&HH!=az?T0LPRENr=&Q=ON+uzj8JgBWzd=+PSYGJ
7`?d+^M_?WO7kpjt%l|2P5VFR_Rnbals~qI?+T=VygBZ<AfY3?D*LBX{y&<hO}i>5dmJ6FWVKNsYtEz0^`6-`>ShmtUfr52Dfh}x
3V?8Wu<)0Qz@9Zf?%R>;!OmijWgX4B(BTIupjqtcl(>8;q!zT}d8<Q0=Uf?`RJ%BZ%qu(Z9*t)DIdoIAUDV~5EM>vDm{L|yzsw++
Ftbgonw=^WBEgoZ-9n;Dk1Lo&b)v!4F1d2`X3~s&G<iH+Akfx9ipnpbd&)gJcbYq1>j)#<XLQCtrix>rr<RMB>o`LNQN*G&zD-G?
259y=Pma6rdrh0$21sAu`LA6+Y1!bbdPIm6Vkn3k;fi8Q0!bipXu~nl6E!FyXy)=kjZ&OSgnK=H$qbGH5Ki!-(%Xc_4iB5@=%?9Q
BLf8lQ9zKi>FkM<FPAI8*wBfe%7VCf-V{D2t~jJbKWEJBe}u0wiI^4As;S*WmhZJjgp39m1QYmAY$IgrC;3tbdqJeKQ~u+#NBgZt
@&7eDUUf1C5%A){V@Ane!d*5w)Znv0fhi@2Y3{|DxS#%C?RWkw;h~>)<WA3zD*d$Vgh2fiPd1@w3Ksrs#E4!W^L8f%N%LGXzk0Fc
y~d@L_Bwuw47;7hyWN6wRf7M5_jiiT>}dV690r=`@(jMe9e06L*jP1ew(gwIXjzpK1TZ03D*H<@DZgu4wkRRsEc*Cip4;y!EimjV
Bz@c`ruB`)VS##-LHY6YcS(KigOVeNBV*p@-|3PyL><+c2D-bGarl{#oDTa*TS6pIETTK{VkQ;^JxszA;cPr7-FVPiG+?%WG`*@3
gHjlOt*?+Gc|(4sW`AthA&`ml{#>^PodM`>Dy4fUL@<F;7pLUL-tfvWNZLc@r&7q-U#L10`2Wo&5I|h+);!Flwc>qDuXg4}j!ZFK
n}LqflZREA8S%!Fp0f+*_`q^&&jY|bL-BO)Da?TP(V)zZ<E^H?`+Y;}>FZFTKvf5kUe3%uu#yBY*)BW&f2))$tShLFvqY_a!`P?K
mtJ35x7YfE!$%|jM`WPayOY1}vqm4+Xs?{DYKUKhLI0R9Re=o4V!$Z!zWc2oK`PKutv08JdGq;{Qp763F0A9_4I0Zy%hx!XunOZr
rD|q^Nm`T|8cl|xWXlV;^T5v)w{_QSs;uw0jl1abO~m#5H%2k#C3mCi$Z4k+<ko37H=fQIf}XdRmODJ=*3U1yPD71Xfh4G~nz?7w
X7PyNz7eqQK3^Tc5FKlk4L9I|)8)uJOl>G^$9YwlX4Y7UzR)cKjhD4xZhktj&sZP4=y~hx*@yK18uFd?vNiPl`cjbOx%)80(gw{?
rgr}?(Wsh8n!jyUT(j2Bt3`JWI;^%gk8u9t3Lya#-OT{O1NN08645b15K<n<c*k2yTM|SxTkm!NO{URnX#U@(8$ia^sL&OIN{MV5
QL@oFa^l-+3{GBul>__`f=MUK^2Wz<k`#ZQu$=)MbUzO-$xEMb8bJ?+AUs2J?`2Tv4H4CWPb5Dh+Z2LQB?1%)L85@9i_x)V0+cA7
7>baINOmy|2KFci(9l&W5(QGwbOS&gXj2;wkW6|bXkS9~g3yT&2NV7|4wY#*+4bG2DuI6JS3(TSK>N-Qc<Ls(T27UP${Z?B_%*~Q
OaldBHh>};MRbz@Gyy>9dLD>{3Pt%Zca9#@7;D(JFJI`;^Za*$kJQu8>TlskAN;w`@6YAQoO(PM=u3gjCP?hHj<1lso99C4(Q})l
v^a{23L_biL#W9(bB!O7vmy@Hh}uCdT}HP9suCzfk5N28Y-RqZCuco%o6vZG%{!+1c4?w@=rgdpc(Z8{puqtS1Smj+1xTsL4MmM~
=Fr_&17|vNbyTLsiyYOs=xSMkB&r_+njPDPNcA~p`sVKK5D1H7L_m^BB*QdxDxf_gz;1FRaYKI|HL8e&30UJ&gbom@m<8-MM>;I<
ad~)WPK|iTYm%HPP%}Fwp%M9WjN6QR=-q=Sil_G2z^)_#g(0LArAh*n86+lEnO1}dh?M}5kbU{*bLsxve;;+Jsg>EcOG{48oV&O@
;_JXs==mRh&{IQ_9OUPLT~*nZOGQoulOZx6f&lXpCu-Qx#*1sU@MA_a!H}$lK3p#IIt$6J-*_;BKoS)WXNemGXpbHh${qqkXQGiM
MjRgP@b`g$Kd>VnR<v=)9^=+DjaIwcP_3j#N}uFmLW)TOC-(8;J*zPXqe)9vHw%tplti|Tl~ARrZ_a*C#r0cH;6If3@8S>8VLyE=
)AJvjf^<KCT?zI=cS-*`jv+_)2meBJIZRbk{^OyCu;zFDHlOd(A$yLcItc$5Q9MvN4rh61>A)%2WDhs|yMuGlp*K9un{wKYsu1L`
J*I)x4P6cyhK)!<df>1>pZRVb&)@id7&R*Y^K#sR{1QMQB}#}uB1&i~D3XY3Vx*4Dnba3kwEJW{5j72)F#3GBhEqHBK-l|#RC#SS
-IstL&ER(*<T{M{yLW5#;zPlb8bJ7mq?h?b_GO)aWqsEK&lKbJ4)b+~ws@)HpwYq~^$j`XsAy9Tf;^a5oe<ZixUb)|)!N8y5AWT(
qJBIHO802y0pkyR4t6*lvH=mH0}vR6z%sD`?UVg_r~N%nEe&cqRsswl`4FcuF!(2)UH2>&Ca4<lP|^@z?8|LnKc8kF-Hdy@QS`oY
!6j!*F*ukwI03{yZp2Su`%h*8&>iQzaGR5vgVN*6iCuNa@ZdQ-Uesze7NU*vl4?&Q_WwS8XM~yGf#v1Vd6$dbuk!3Z;L~Qa`^PwA
mGkhZ{U_WKAJ5P8t3TiPA;zSJS}S|3t2!evg;KSlgLhg|l4248Y4J%EKEVJ<JHvs5Zj(?6tm6M@hY|rXY$+<nNV&yD&+}AkE)7Ui
q$){5Am$G@zq{Z^{Ip-z^*J1X;`HfQ<%2nM9jRXvPY1Nw;aaIUni$=&>%YQ-E~%a%T%7at)iX0g5YK?q|1k6WpTb8#cI|yBmd>yM
aK*RZsn+6Y{&Vd-((JtMu~ll>l65j{8JDbJxd!*M)FdZBDwUxCkuZsrQCZ?>JCQv83ebdfGIpF)^Anz~-*)3pTAhj9xg(jORYv9;
9whZdP;Ndb2yLMPena(Z>_5a7Q|yyNwVlyXKO~z!X>I>*cG1y`Sbv@V8F)@SG;#0ZYEjlmdOVRZNP50%LfG&Csun^ZkSio7(~I_d
16f_7LH+Q%69yRBn!^zb0RZnh{x`JFhM#Hm-lt}c_wOBxe0lHC#t5I)mpL!iZd{LW2?5(^B~elV<qxbzg@7JJF9QZ1d@u*tNRl=u
!^HmgS4>9I^81i5N?pe&pPu9c`KbCp`&A9=_Aq~%0;r&S<_Orwxscc#^nDEQi#eR$P~sl2_4Ue=VB8}e*gfm_!-Hjj{|P@6>O?`*
f-;a!hi_-6iSkZ_U~&g(D4omNO*`k94&)A+V5Brp@jJQ~d%@^*SM(Vj6zmVk$K4Elu-9|$3H&EP*K0bQp7W7>2l=6}>`xicm!LL!
mYWyN^7Q2OboIRhCeK5tex@DYBSWFuHV$uc{#irYEPO!NI;8R1N0H*Yxy#Y!ZZBo9#vK#bPN|O#r@1^Z`4%U(N?5;*^*uE|)N6_C
|13X;UHaE2_5ju%YRWnS!XK*u{xSp&B|o3~xPM8b<M{Z*o<sIHpAgv*A&}9*>TM0An!Y`Wxa%GL*aH#Fu^;Ov6P`$SJRgG(Q}S;b
CUkte8{%`#6)0YCe;7^yjZ`avvH<Qq(iHUn<P`)UX@T^Bn}_z3TS7g4z$4Re>K#`J`#NzjhcUBKXgqlxa&vc^D45~VH-?%;eLXmM
Xq>}no1ScWo~JJzhW=mbJ*Q;%;XiU0&<@{rQ|!2Z4UhJN!PI~6Cv(5``p9e16hFOxWV4ahpZ7U!R7G2Af{LTp`fSM+Vz08*MBTR4
RR{OlsH4R-lFMrSfd0_T{EaaDO1JJl+N4|^Tz=LK+l^o94goR1cN*-xcAQ^O_IPZ2l1_g9)9Ot70kD8}%lfrGDflML-z39;H$414
x+>qA-rV1$wC9_y;0+_(7MMJ2aSfcAfM(}xdx-cRbjG9TKqj&T0yhEa1WazvQ!xBLiTL;*FPva_uyL2*VP+dSl=gKGKH-aj{pWMP
;{2&^k=$`S!q~+jg)%@N>N^0~kNIoZe{R?Nt>SAAtIWKP{H6mIMF9DPF&*%WP)bz}A^rH(QBBwrKqC57L%~dxnn&`Gdm;XlVSqmD
xE--+zc?q;@B=;vH1iAzw`sR0=skuG`47+@3G`kN-&OgFrBRbVS}9T$L#4lIAdk>(w%zbLl-wq(a4s{C*z7x0*~X4v_36Rmwu%A+
xcc!p768a+id_eacaOYSW8i~X&Y@9@a^%SgAP{O3U@KW=1ZhO)k=B{+KH%U!vK~J9JI8bnJ8D!a;v1GM;~>%#=cWw%um^m;<^GRf
wB4_X;CLGy9delL=pmt(Zl#;{@2^L>JWUsA+pxkv6tV@frN=~YkA-AS)96GZWip-MrUh#+^{pD@50e3D%|3;*u%9+h*TGZ?(tgwt
SRaOfac1`RXIg$z-sM)&q6g?XIVaQ-b??|G3XV3yIzcs5O(YRS(H#K#bQo>dxKEl@iX$auIE9t}38VD`W2zrv_9?X3Qb69P;2Q(5
41uA%VGmGvK5_B*rmxjDI8IO<To)r?YHa4GGp{aK&^HGaB_NTaps0hI5aoFobXO6xu}9qZK4R!$;~0<az0a1Lv;YA8WPUOq!QZjW
F-7jb4&I*F_F0d=Pi9=0*2$>}B-)}9Ut0WsYW>uRvXRNg>UVSn|BHX(d(sI?Jc(fF7DWOn58(QqXmn3?Q-dCbM^bo80yDz{4|Mui
`sr}BvlogC9hIa%gj{}Ld5wph38-B;3L*i|nuJxf0obUhs6e7pz)yN`wKX>tTpzG|%Ymu(@w$&bClAGZI~{}3lp>004W5gm<QfBq
mi!w&>}jVg?B3o6U3*M-Ne5O>(i&0(ee5UPq)ABd8=#6%c0fr0^i?2%-xdscUF?bAnth*PHinT&TS9j1oiINB92q?mmL0fed91?`
T{ALAGj>hO3GxvY=Y;0vGxtyR2Bz8GAz7LbyIh6z-=B%~_b)Y1kLN;tl!uD1sy$vq`ovhVcAHQv`71yq!&X9U0HG3?n_PC>b?Ot_
fIzB@6bzVf_8&SG!pC#n3k0N0llmW+dH9pe`&|r9!^L?XSR7U(q9<du+r!fihVJLIenG3$*m2gogT#Fd#ROctpB!K@;A)2xyz%T)
Mm=9o3FjOuOHnm&z|cOKqZP2(#K;*W>b-}a{imMuZ-~san>~TK?e}-+4v1nVUJVap+cfF>i5?4m6zhmLiWx7(M^V_?`5Uq~i@MpS
sG0v19_{U|jb|qV7zX^{`vJ=D{n$^qlj|%62nVVJs!0@y)gKqL<^C`558+I?uH9H;&+I?$d7mdFKS4c&|NjHxdymK<KKFaE?(4ig
1`oj|`iHqVJ=343fj&TF_Ja9(_hb~WgWeq9#AIAH)V7W6eidHPLy#IIcOS{$S8<`x=d}u2d(8v$?A8yyT@#+uQo+=~onR{?K}G4*
R-8o9L{U)@Gy6@ot+7=F40>0i)^>dVM(9KEKQq{6e3Zh7_j_*tj&!5jn_V=F*r|-+oN!6Zn0q188OJHIZ-Pj7`lok%J^Vi~@78-S
UvN;L5<7tc{(r=Ngs=90dtKewx}R(Sl=3$H(wvH|8Cd;aQ#uhJ3%imV|D{11eoEFOWnFc(h2lbjD`isy^OFC<)T3b>MbF}Y!BVNq
1wk_X<Y;1qlCVemK3hH`uz#r<Q~l_rOmM_?h3>+PCMMG>V2LI6UOU)&@=m_`dhYkL-EWJmGAL9;`3_#exaM*bL^(nv!>Pgt;K6%4
4>H9A|9Qh1HWazi=gSfQ<K@4n0N)Ae7F+_~I|v>5TmT3t1{Zch$}&TU1&3!FxB!qo>~}(FF1z<RI#=PYF!8{p=++D<5r`}kh?@{_
8z%NA&wTZ%UeOH)B{>psnsz%ooeH^gEeXO0U_&6108>sr%Yn(5m1dkY(+%g2LsP>lI`gu4c^@t~42NkGep#s*qL{21ov5fLHLRAB
l(CRU`&tJ!qvng|>vv%_ASffM27l-Kdrtma4i$pFFJ}a6Ly5L`og>Ba7T)N7JYQSOKa}VFKWDwaC-^?h=)nGBPYpj+@)-Q2tu#D{
B>y!DKK=UfKlAJhddG(S_8z}f-fis5q}oJ*{E8h^4#aoA|1JJ%sVrL_sDtt%KD{YP-gDi4iQXgIDX4$4R{2l$V}&LESq3?;4)+?k
bJTji?1dx#=ffV6?&b4eN+$G}@8z=oF#Jb{E^L)whojh&B9a*Z`_%yffd51GC&401Pf_tgJ>Re&%bu}LLxBE`ePX_M&(qJ{5A||x
zk6}MPTn0gwvFXapX{$$kW}BQyOvtT;oE}?_pkh{xSB8AW-fe`FXaDN<Ei;dI&!Z1tbZxaV~k1+=(5DG|4K*k{>chQv5);4-|3c>
yD|p-S}<jc-+4c4OZ-elCCBRZ`mNLIn|=4w-ml!$#a6!l*R1&j_xm;AQlU0KodB1=mb~dC>5=*~yU2R~_N4DT5+$(q%K%5vFRK2(
cL|M$7F5P#$6M>y$>t-`XTQ$#$A8=3&O;t!^{#Y2P4sYHBk~`>&V*OVf7O4K_HDMGEWmHLtpShwXQ=7HWxp+}$H8)1zq^GG2>$P;
g1je3<xsxp;`GntR&uPh^MC5)HZO|DIz+f`n);<;cQ|{U7ww4B2p^yDKFvew45_qV&2)+C)pP8CHWf4aHupx1*>HP?mIM@euh~AH
kKaK}KR!Q4+42~bd0mu_SNenv+vD!=?fMxftG6(=PQig9;Iat_aL?XFIsi5Usi@&b0$oOZ&IgpU9-2rvg%-jE2vDNiy;X#>)qz@U
PY-V2hure~KjZiI{eRXwxuQ@--#yv1qBNJq?NL0wzc4^kDA86m|9hLT)-6$9ee*kgY<@}y{tNxWK#-~w5D&lC-`j0FpNw~qVc2{h
<XHP8!K&U=hcKQ&LZK(_KjZLyondrgVlQ<O#W;6t^pu%>T)j=g7EALVssDfc9k%q_>@HK2rTBZ403d{>o_?eJey>j4k94U0_TDBH
O(`}G3P*;6ZNO9`VxQDO{-qpn?c)TQhG1Va0l>Uqd;{*`b>jK@X@w2FZb0UC2zDBgvE(tp>J|=So>MbgyH>N8P}3)7%|V+Jdri%1
;3o(TEzA?#&2LLp-4QB7mPi07?u9bLR**zowh`RRn{zd-0g5JuLa}l?ra8}TnxFdkI6CXOG8`}=$S@}yKL&sI&I2nTvuy-?J&ZKz
CYcUwngW0yq`MHKlwpGfC5FKmjR9D-M$L+24F;sdG;2w=aUn$o097RfOF>99l(a1i1xnIT5h+1U1u{%jG!ZmJEJ)DmCt@s{YSkf%
Er=sSQCil6M$Uq)SelwCvy2I#{C~Bel8BmOiby1CB7rC>iV9kZCJG9nDw-Nfr6LMIn4(}>3aX?iN(!MVPN`~^fTEU?AVQ9Y(B+d@
iXw?*C}OIlDryLgASH;ZrYM@I{HF{ORMiy~MMmAo?SKjtph{FJ5TQ~cfuTU9N+?01m81e7p;9Ff<Vl>L^DNI#Ku2Js`nD#&=T5`)
evN&m_lNNM|JBz#b=677;y#afL)yU859XPi<Q8@5L%INI{}ewD*YeM=os+s9GnQT{+loyw@}bUN8NFHi+w7+XdSsCQ21BQ4T;4!5
$b28uG@lPWz-5p-e}oyH8XWpT5I6H)J!Yr9Eh@7jB!ZZnur$bP+e)lir_ms0=pL;2JZVYM#)Y1V{pfGoX!>zX5T1P8KzCtT2~U>@
o9Q*Fa)8hSc$yV-iaP%6Rg-}TEI^?F6sC%yS=}{Zk;qDWR$0}4bhu=2enrh<g;*`ua_ATK%Y~=3k-OF<`B!2PCN@x@q68ePRv+b+
A708dp;im8i}>%8H3z2Bf9xSR$vAr)Jip;j)WR>q%y~!qltch3$z#v`Jjc?0f)ND!t=vE0b%ay4r}ET(9uy*OW>%cly^N*Y7C>cC
!HGEUpR1kP*folv?SaPkcz8o0;?Lz86Qth%yBmW;8es!j%q!8$W&ZiGrG@y^Ze7zw2DJGv%e-^F_Am`V=)8hAx?~U$5<o(OcG8z@
$fPP1p_s{;P{>0gCpv~2<vGm8nP5$s0>Xp^i+8$&z=B20)du7d2pEjBEZ{j9Hq%p=aM{zf3@>F*n0odnRcI+<&NXBpMS@+1BpBr2
F~d<XPJ*YV7&2n1NF!PShcMlxG(yr;!xl<YR}O)RB$xyu$U%vl49y0{q*Xw>VTULkCkD<q-WwvrZz;<(&UupHq(^R)OHrUgYO&xF
6j`)WIMp;>fNBG_(cVkW9A<-bV=250$lh@?9f?mH%@(yplo2dP>4!j2C-g#MRv^~F-{XTKQA)HyemeT@^z`@tM~)7k-~tY}{kDej
-e2?v-?xbCg!^PZkm^5&@WeRxbq{Am1cE>=plGb$q=(t|w!RWs0bK)r<1NA_ltNGG!~C<YizW}*S!|$6Y6CvyQ#9n)=~91%Eg}A}
2e}`mn`Fc`d+AwvbDcnVs-ykAvmR29eg(r9bk<ct(L_jjL&5|P5yN6OQdPDv{mg{@Ggw$@g&=qT4t4Vr8vOfLjG}@4a3^#Mb_k~3
`}smNWP7t19$uDh4tVsFvPB*^P7&XH!}Ux5A6(V}?k+kz_Q=;)1d;Q~$>XzLHnwb%43!OAQ}bV62yen?T8I{TB1Q4h;({Y~nY7?a
Q_q1-3HhZ85dB%hK{ZuTLM3c4vK3%k&sE%<sdAk<q^cCvZbmf7(zB2?k|=diqq`v}G&_(35RPmx2lx5x9+1~IF{>fCchk>pb|j8b
J443T1rJ22$37kHv-fUiR*dLU^H^;a9xQdEqxLDA4utVaQXxwQf@ZowkWD}@ow*l{+x@hs$FC7k-(GKs>#iiFy*>h7mRKkuhx+Vl
_B#CUsg-{gW+$da;qDnr$%B_c1Vb|jYC_C%f-A+gWIUOY!i6SgS&O7dc|k{1EA@2kuPM{57A?GL<IcnA;K29sX9=E{pw*J;kNnd;
RevtH$s-YN<{5udu2Af=hO?Y=U*<2F6-R$nb3uE^W8#x5hDczM9b$$@cM#KcK@Kdbs*OQ-El#k{&DRbhT)xsE7%&MrBUTWa-{bR{
2U=Liht;A;q=2~}W+<Gxx|1Y*&4yx4+6-)7uAq*VpuL^%<zn|v8KuQb8{}3H)UOw)s&DdAMfv;YK+LpUKKgTBL-)GXuivMwBFNZl
2<?Py(eh>X`7&({v_I1E-&*EsR3B6Fz5}&Ma)COH5ubeg<z<k_GNjz{<~Z7hQVdkHe`j|O(`Jk{og5NsRV(@{10w}hMDGh{MIna9
z1zj!a*7&fBkpRvBf-IHIf*i3MU%I`Tid=ft<zhKRj!h`ewa$_swk`YUL_NU`ZO&dQ5X;0L^Ii}mOAddpX*o{;HD8EjWiFKKRR-a
gB9cVs-FZ6;*+mr9(?^>Yf3K}WP*@M0(>znQ%o<-ddaIspVS#r<j5&G8>^?SIp_92q1BhjGY@BzQktC&-gVZoYh)P2plc^eYEE&J
nZ~H=V$tDomsfxBPKYE!F`jvK_bzD)A^aO?dl1VV+8j@7j(l8K<*6J~+992pB6~DGBvq*m0YoJSu6?jv*G|F9|AP(b51jlA99rj_
_TQ=H(kPU5DWR<vL^7!1*0mZHgQM{4Ss}85Xi<X4DWI=Ii)@0D7xn4Y0)iG)rNIJwZa5r30GJ0JEfl}AzOhAJd;E6a-^CB#-kT45
<U>utm#zp(zMla=Z~*yFod?k&FbPL{<3mxu6Ed`?Un=HsST-e**+5x9?U=`kX?16W+KHhJQi9x0a}%{cd2z^~tV<5^Woe5svkiU0
fh2!jyVj2qG1N3?$vn{OKy31}+E_9oCsv{|+N4kQxjEpl;_X5Qnd2}kmvB$psm!bU(hT%i=ONHCCy!l7qBt?57Djk^-l*7wEViw@
n2j|?l>|6uDp|S}ND=zB*_5Euz9;maf3BrEB}bfcg;v}a(Lp<P+m}wsgm%5n0hpwTF43eAkbE@+kZC~uG^XptDg=@hDruwIRDoU#
8RSzLP0Ft7gpg#RF4&U<#_>F=kWb%LS3(mi4ybCuflX5YS%8cbw9pr7fvRi?Fo*F^6_7~&5{4=bmy&>!Zojssl(wvoqfkl3?!{!n
20AlnQ6SLQOnaEf85WT9sv}2rZlD%)!l?TbusLmrCs!m$ygJ=F*0t8-nxo4eHX9Km>1<f^i$G9Y)sUPr9(iWbHF;q1tO}40yV8C9
-$oq0C5fTW_3GtM7KeLJ$%aHbwKO2t%M1KyaN=+D=U*S{;$lI4?UR}oo=NGHW3Oh78KHf?w`RV~JelluZ%=lNn$?;5(xQtL^^s;y
l~<Ka67FESyBCv{>JcJMJIz+v>8<H8H@1?Ejp#a@f@Z2tB(w)UtHeOjScz44kbQmKNW54;V%1V!Qk&cfkHH{o*|)ZbW8ol|X(pgi
pnMp%x&JG9WU#*($(A#u0HVm%UX<`m<sDK6EJ<(Cg=^-VRgMkF9sR33*7X`YQf(?jp;2Rtv^YP<?%2`A^lY0VNJoukpFF_vCcZ5?
vo*<_M-!GA`zcXkgW0;a2N9^E$4w7Ee~C^5eRIs&vx2A~vLLD=#W0}y+IHx(yTW>^mmL^Eq)jCaa8Ui}M_d9)fw=-lJXZR&u?3Hd
9z&~!k4Ag7T@=3V{x!GhVf1{N<>pJno$2htvvDc5Lp$7fcJS61lazvWv|}^lJnfR~l%TfbWEt+jJmosoi^~bDry^1J>-g(RJzA_-
dj@$SoLWD!>B!h#6ShlPJfBChPaS&kI!Qx%VcRSR4%sU<&8C^{|Bak#=_Wk#s8gx;f3km6MHEBuNk$_dZf9e&=AT@>HMbcSOOlLG
o`f{tlD#D+m$76=huJ1iwrk!;QauV)&n(Z=K}Ktw$Owx*$@%=gFPOzUv3|pI-IsmBamNA0;~&YQ0kQ<D2A0qSK*T^&5GRfKhPhS$
LWwb)s9%ej`lKpaZ^Nd(%4JE@*H*Sweg)NXa7GM8zm6&^IlAbzWF;)VR5)i0GRXd(&7T<m)6FjC2FM_QCJ%4w#FQ7{Iidj083_a+
8jy(K4VKHTw!mv}abpr^9{c6jf)ZkIl0)F$tkzC0zpnod`~Yp5N2kx{O>Wc&if5e<EZLJCB~LeKY+FTKxU(EenXe8)G}IA|fSQiT
G}tC2^(Ww9f!f$$1qc*4ZfB+im`D$4B@>7WLTdlR6o*b5M+p~gc<8&B5v8GRxUIU<lk%?R5fEyKkB)qG`(%@z@bWrp+#=moT!S=C
c9jg?YA<CgUOh2@l-tz6Y+o4r7UXKH+<NW!cTOw7E&TOiAsF%D6ymbaNg6qTAyqb_@{;K$<gUa8%Mv|?J^7u8G`(mwH<fICNEAkh
1xYXLSCu8xM547Qho9$lQAR(>2GT-MPrnb*|L0*dgl8&DedY(><$TZhlh3uD|DD7a_%qEt2U&g})Y+Q7llz`brwOzUeK|W&iIh{^
;YVUAZfeyc<v3rtq)>EKH&EZ<+|<%IL6kw=sQ=<Xv(7F3lu#g#mFP-bRJZwamMq=5AbG!bh>vp&#*e<JzjbV1>QOtC!DGa*^_V%+
!ID%}RY2th2$=!bn<kaGVZ3<asQauI&Dhk%VoBTz00IQ_q5uT%@3f>LJ*tjDB4j95Qc$LOD9@h;0j2$Q$+BP+L{#f#P97A#6~7;Q
+t)5|g#4-Lncw8~{23hFOh(em?FIBVR_fK7pJwOFtd~w$Wn8(EA&@f%*Vmz-i6$hyv_S<^Lp1_{`Xo}2U&av7v?oYu(xHnIW(Jj{
#03ve4jnbuZNG7c&V4N-z{T54aK#i-uuAbO9q6TQQl{?J3#*eVL!M>BMx7a84va}m2AK!v@-re~0s7z7(G<`~qEC*S3ierZ^y2-q
yD20AwFtl!>7k#tj<m&)MsNKd>bG<>y$qetmMqrp$o<;y#$j3+Arfy-%~8W0X#p~cHjr;|s>|IfOZgjmL3hn=LIZ>TzdN1T)<Sy#
?vfqkPVbIOHO&QdT@G7mYB3_Em@oB38QVts=N-jIS`ibZ<~N_)<@f*rAfW>Qd!P0EG1vD0zw>@NfNL)0ex9B^=UKpAxWOOIZrcMp
`+knn5`li8d{?+5BB;OZDhx%MM_9RW@MV~1@NCo9k5>^dRAyq3B=3hSt9r)c8(Y<`UUwI;Dv^do8%Vd`CY=aYQbFZ})4i~t2GRSo
K>f36h?F|2uz3))^HOo)=JSnZ`%VjWJcBe9Vyf!R?<(p!4{2|=XiowwMJwOY-mtYDA&B!;Vjwi6!?ZzNr(%jBmx)<8(=B;MlcE=-
iG~$C_V@Jn)-bCnGLWiQwEhnL>BDYy|4H75$SVE?$vS1cCBsfq=}X%1H1i+7r(SEyWM6@koX9qsK=qzs>}a7yw&Ghn1Y=Gu`zPah
_v*n|R0%4n;V)x|_AiFn4N!e9!dMuV3tiZFIz=xdTeT#4TQP1|vpqewQH38wXPlc7u0$o&I_c_&(sGXV?7z;GtYPLZ-M6PiP!8za
hbVqzKkODc=?`wlj{!e>Qk=twZe;->5T_iOO<6vF8_FMI7SMu}MjAXanT{z#F+@mdSzNi1Tz!&a+BU36a-WxW<Ghbo+wtB)6Wic2
I`KK<6lGK%&I*i9{KD*9-rfwPj#$addCGNJnHIY{W~{;?<#_s6NP<L)T#TE3w(@y*v*qs6sZv;`e47~8Y53Pk3tXy6HuU&kw+b3l
d=;LmuC7;|0|yhjz?4pG;O%vu>Bm(HI9|?Yelt(U_U_i*n9}2g)wcF$VZPwVUk$#U8JF72Dnm_ItHeT4jG4CX+aNt;CtJ>}bf=Vh
{S->xny|qPE#uQ+kMHQ;)z(3YPZU7@vWQ@ggaP}y;GiElO>>B?T=#zbA6+>ol5%0ey))eYN3)Dxey^aVDZBf_ll>2(B<UqN<%%*c
9Y1!vnCBBS^UTa&u<eI=KaU@vPxmK0_dLPQ`;hGslQH$TmDw%kU41t{Ani@;RsMiDXG8x<kiSQ2zYl1PM{`?E&nElhcSiP1V1Kmu
pT-BkH@iRKnbDc=eRo~SYN)Yd{4!?WM{1UyULbl0jyAnRXZ{-3ReIq0?i8O*oKfRb=&C05{{r%8LB&;GW_Z!ZqIl%!dwps>*f2EE
pAUFop!}YYh6jlc@uBf`0?J-2h@%P?0zc(x`?#UY!~B!Ww@7Pr;XyAun&(tLA8*w=e+8c@ky}F0vVc+hf}5L6lNe>5*2WDZfw(-_
;c$WV9eJJ^4_l>%&&GP=QCpx}qK`8P`o%&t;c*y3lNA?7aEbLzK$3?B?5IZ^e>Y4N7b!4NQ9x3oaaSfY|B-+`!CuQTMmskz3w_zC
hyAV&PV#1a-}Y%oNA{V@_MUv5OB-R__MMGG%U-9ygzwsjY+F`8%O`t&KS6K%C&S=j<~8&^r?V5L1vAb1B41h{i}wP>gBm$VeWH^R
!1dxl)rtr4QRBcu=Rr?H-A<j1`C&|q$sU|jFQ-m$X^h?EjKM65AYe^JlON$DQ~_;7QGlwGMyEo9aFhZ_g+K~4AIq$TLz()q!n`g>
P=l?4gGE9tIGumh?&G7%`#jFx;7l}B@p!||DE&(*SdI*VoB*Z9l<mwa4<>H}@_|W$D4G-pRbHvUcY<kAr%!VxG>v=AXM%CznU8JU
z55NjW=Nuevz`ruJ;gSgIS;=Do1XK)E)|Ky|Hh3xp0@fB44z0`dFN@LwJ`LI<YL2sKr1MKxKiA_hugI7Yk=;ZLU#O3wwq82Y=|g{
+9XFyl3_f-=~738^dRyT9SBa~6+^&Os6j!OMfX7K!UaO^7&y2x7I9_)e4h=lu&G0>p263gO3U(-Gd+IgXPis9@HQ4%31211Wbsay
M9-T{l29@{$17q=0)aHp%AY+HUIt#!hdz-OYABrpDLH+H0)ch}UB)aF3r$kSE*Y^0s8AJ$iV^5q$-whz`I!xdSd9xk2}{7N^JPkS
O9fleU}>+IoCD-r%=VZk6Ft%NPLC<{2Dn6eW3FHU)CwLl5Q-OUp~D1-(+F;2bV}aqf*(JTfXZtH1WzMj8ZP74>9ETe(&%7xC@esd
Y!qCYAkITYM!>L;netFW-52aq{25b9^d}H!&&v6NdXuV79kP15@;8Q?2k8bJxh<B>@vJk9(=bFl_u1FQZ1wG->V(ugT>#IAYBxuo
kGxJ4bmKF{v^<YF^b8*oU47?csjwer<7E)Nrb#i5y$u7N)5igZzwh|+YtgYM%=X!WkAR{mGPLeYJA)0JzKNrc98i57C&4$naS!SP
adrflLhiIYRTU#b<OLA|1Q=o%Dh_BV<>}+$O+|yL3Azh_Qr)jhi16v?2nZv?xj#R=@}0OoRG*GmoqZ=@HTdo7g;!)x1%dL3gCL^{
dkRqGI&j?hN)HCqNOTSalfS`|y@-NWy~$yqIUe;2h!1LM`HOmN{;@zNRQFT((mUL8o@ybI*5|;#{d_&zZSC^o`V91+40|lw&IGUA
?j?dcw{hwGz3e-_8@9r|`M1cfy=XohR*lQE@F-xrX6u<pcD(uV(@Rv^`265-)pLsRr2PRPKc8o-iYW7w?=DBHr&v)^L98nuV)~6E
%YV<MVw*J$(D7b6#{5zTf!nR8NME__%*S!){nGn#^5wvCtGnnLyQeM>DDY>E=d-=zo(T=0AHn+ld}03d184@&UJ^t3U?^!%K|tw1
^i$9QN>Y^mnBn<Njb=TD0mL2<n1@+Z#S+8~AX33l9v~Fceb~_d3?C{KIzp7`bd;e&{t%&v8b$l%bg0t5Qs@GT1Ze~*PpGFvNR-kg
hw35+&>RIUKjXRTmVL0N-TgnDkjQ<%W73DyCGb-CS~%kqKSb~QzAY3WA+}HC6(AF5mw8W;L+{!6Tuv$cO>8s>j1d$~9I77Jpga$h
m669D-tb?%C%pWV`C!B`T>yQu9coke^Bhcm++w=y!I(4o1Nr6(mVkdY$i$<JWSR=oqJoHurWOJOkb_xfh^msbXd*^nqzeKW7gUMl
i}%3Llqh~cvtDogjf3=0;e!(qKXC$O=_wcQ;R8RoZ=6n7WkEl*{(ij<^8bhP75UU&OQ7w-WIvSy{l!8QL?(Nc_!TszEB!rCz~*pB
<_bjUxD$cshok|}yNv>)y-&;iSpd_}2cNS7f9i~Zkmn4+K?R^=04XgXNOTMd%_TmE?%sP2r{$lI|2BqC>c4%(`BIQSx+nR4Fy5!s
IV?OR>>`u+2Ize@dmma%nx&t5$r}=YMwvkJp9oD2tm?&TNldu_)Z81*4msL9d-WfAAwnM!K0uU^LQG7<uwqE20#6^Zr2LY)Qi=x?
uwebM(o#~Ib#&*p7^0Z#zbVVY6|lpAajVqZ6b``<{>WApgZjUWttE^v@Q303vit&=jhv2Qq-~J}NWl?B6&LliNFNAYhs&g2(6XdK
;{7&FO)u-WDk^+BHz~>elW=)t$<YkAS(a`|?(7XVaKon~17j~4D)yrbNRBTN_Iy2e|4L|nBX<$v8`rddoa*e;VyZ0?X@(!2qltA<
oEc+CT;#-41V0IMlLyh;zJ4lk)a{}BY{oyErg})K4xyNuDyoS9u?yt__Rv^Xy}?x{=g0X*hK8V|0m+b~X#^0QetUT{zdCN%P$e`6
!c0m~ox)p9(7)FS*(!B8m>r?*U{A0Yi~wkwo&vA_@k#=a0U|C>UwB_Y--!552%x3JMSh7ggli%_uv4zByKd;Q5fWOlmg%uOLoDJj
V%WdE2pSdc!=z~`rj_DiA3z;j6oZIqDc~VZ0JPHHcsin_in>xH(zF9OB_+tNfar4~P@z-^P?QA#7)epWEGlwK_McGT`v5l|t9IXp
z_Mh)WDfWVmXx!F#5{#F&*BFL!UmUNLT_3OoL%dAHc5DwHeK$<e9bjx9SG5N9oQ<y&?By%^XVa#O`PV6DJft<fs1uWxVT{+A2ag8
hNOV$DAO`8SreoNLfs?%*uW=2__8Qs1sx!LK)-1@_-tVdcTb@xdn7pxoiLpT^)hzOL}7^s5!cjaqwFX2Ktx2$g9Q*$oI9g#=#{2u
X`pHA+>f(8$_B^nNDqzjfP0P4B08Lr`D`8M^5YeBZNE<D+aei%s6K$F_nSn~Ktm+V^FujIL-mtG)-Y9SVr&Y**iLAaFcDNGP_+|)
tKJ4fyd=_7Mm0NvTfhM}K~oIOsR$u82tgp47&Ud^sQUM3Zr$hsdG@aePt-l1m@F(_jH{K#LkvE!0Q~~al$>nW8;)DSHKSB_C)R!9
EKpKUW7*sOoiXNi2n16pUyR`i8iFF2qimGu6D>?^AIltW3~|Xu2*_xriVQ}K)XhxTi~Be+DwHY_1V;_vFalua>{ccLNpx8;{<A#t
9R)PdJFvuppU($JLr5m_84V7Q`2nRE=&TyC)g~$h`P%4^mrB&BJZtg(m|Qe_F`8R31z74Ld{qx<hkK|O=9K(8$^ENZ!AC|iW9^<P
a!Zii`(Bd){()y;1fK2o!fGdRSZN_qPvDh_XNJ6Td^JPhkBBJz(DdyPrKNskPyys2%X5!m63^-|m<*lLc73?eygVJ@XOc}S5efD3
DpSIUh@xq#XgjiYwhD-G1mUhrC*0HpIX>BoxJGcwZ#x<QFUX;kvLA><`+}YiI(+^zG*XcPOA>tQJ>gWq(9<CW2@+J*EUBS1hG7!|
UVtasGxnTb=n4u3ie-Y8i75RgifN*g_lH5M%UOUl(A7a`Kb~!l_CWpk4>fuT(AcOb6BT3w?IVtGV#W=tQ?$(lx}c_Lrlv)eu#HX|
!Xj50kk+4z1rLBA#7k11y~{GqiJ=A_P(#VzVN2ven{8%~oy=V`6ir#igZR_@C_eOBTFx_vxD5lBr!L9$yJ6_h!b7JdU!tISL3!Xz
N)1F4L<&^^5(D#UlzVBWiHe}-?Awz{{&_<BV-%bu!v@CUN0M)SfcW#_k3=$t8JS921f)_4C}<Xx8d?&NAeCZOQv0ldN=$<!QiDLX
=raKoArjLNP^~FQ1yM<S#y$z}(S^|vzKBZpF+x%jMG#Ah+Cd{oI7vhA{hv7a{2e6`A=tP(zfb&7Q4&lP0R)pUA+zRuFV%%g+?NYs
WS}NBV4*S~HrRz=Fkpo(PXXiZN1R3jNQ_k!#-*k9Es~lwb5qoGPUvWd5DzYU-FsAf7C`S3WS|%VhM}UGDw&xOCK&>u`M^#4L()U=
{3fPSQ49%cIOFS03^3MZ%bQ7z7&J<V3T4|IDj|{aHylGu@?OK`!9g|%?L>Cr>=T(dIRo#C3QDE<0r+4JNP3*?b0^-$Hz#;)K?A@*
?^FBcimHClUY<oEz<KT;(d*hPCwe4}%=$7N)SM_Ml$}msT*wcMVZ+F{cp{R{hO<iiaF|aL48e&*8_xqML`2Ou^6C_P4X5Cn-(Ft`
4_WSR*fJ9JOb|sVw5;HDat0Dqc4G&xkSCVt-XODXNWtPf9<x6zl7@^(htW0ZPLmjnL}EnnFb0Ks4uj~A93SnHsD?r~$qanfF%u*}
#LA)(V*4A6>kSAAfOIbPfTh-CP}BUU{66%**8r>w?Q?cfGHdggk&JsOrs>ybp+D0o4#GiGLNojiEx0xx<bKEhhyEe!vEZXa;^`i}
T7WQTF`28Y?vTw!Z=fha=0Z&g_F)_%N8KG@#y$?JLFSr2bZnwLtaLsmxgB9*3}XS<Ds@2khEGCKUeF?h!C<)(7)dY^56pv>f0OlS
XZKi9A1kLB>wXwx)MCK(t%UWG3WmZ*_8MbA4v2^tK-D1+FZy^H^V@~t9T?{?K5pdjzs5$WRiJ4WfC?sP1+0D_fM`$DKoN|nYJ!kM
qQMrT3nn0R#wl}^Lx%&px~MC_GV)OY(1-At0Dg(Woa$Twy>?8XB^-j|9@fR0HWuDn4_&CB=m>boXHyD~BzJVngF^~Dw8Dmuo&&f6
_qe<Jgv;#x`|@#s<ePZri-4x|?oUCeXhSEKhjFxyxZFq{hzzP2OUs;N1Z2gI>XVLIOlIjjwEROS)Z@o=KeSYglaf&Wcz-sR%Fs5>
e_8>scgyAffAr0hxAL&xv(So81pB?1|LBbj@xpHGp)L!u5D(J;?eKh~8iKN@CK=_H%yZ+ZbM!DjEE44Pr{?TK>)XCpv4!?2PsN!v
{Zu6741vjH*%<?>Aj?hWv{eyy!`vjF7D!_Qx)5SC4xlDq({aQ3?Cj~xRqX6DYL0;%P=iD>5eZ2}1-~i3Fuowf(G@0$HZm3+2v{B{
NlhNMYy)n9ncCjM9U=TYcgfNQbX7SYdnkvHGwZP88Swgs2z?XAJVSxO?v3A>|DV+RV}bTY8cLQlK`(rnlA<g_Blu#$r3HLJ-tbnB
9>qZo9boN}NSR>R&~Z8$BBW}n;%U%C0R%+EO!SMOVj2nojxOR#R90G}XxKGv4h&3CRWmMBQtpe04vf|bqZ~w6Er}5aQ)-fvtOKMV
k<mmQfZ#Z*CM1?3XQ0i|hBTpx0PF_^bFFHnqAG-pvau9~7&IVN+9^M0tPVWSo=AIs6xIOmm3q)>n3Ad-Kx3*yiJ^iyI6i-0r19BB
733u3BRb`$g3(v-O`(Eu%?^P>a-*82&j+;0JtPVGFeH6XboRU+{0wtOMO1Lrs<DEKSxg))Q+CrcZlk5vt5T(#E>S9GM=mi~x}o!c
959@4f}(z(Gtbt`4=uB*(TH5eTT3n?BUr@_?r!XuI(0{MaTendLqRP`8?nUFb&kfCXzi$qU3U}?NwFQDw~V?+L&eeOh{%O$W=!D4
G(3UpCueUPE)MCeCx}RI1@YaTkTz3pX3$S=ssCLyA(Lh%rQBYa17s@#Wx!5t?<IalFqP8|0yYpVgisQi0H~c-D4i^WbQY9E04gd@
983q}8p}({jI?r&VzVhh1tSHd+-q^yF#l7K)w^Q{Ae?JxazhZZEi(mEOp<|6P{LiN4j8h~t;A|I9LqpeX)*zv_VeNZ8`L%`{ZKS>
kda9fjzDdBJB4^e2w;xDk7{xsO=?PQE})MQi2_3jO4s08CVjGE3_RzLVeq_;${ZfU-{F0$c!b*+!WMSSW#<v@I;{-ypRvHyPR0%S
*#>VRK7w`!BSO`1?dbL=sk75{&vU$y86*}^Vxk6^8uFpO-npJFLNa2~s>QJ{hL2#*awf|Tg$c!nGlf-GN<QqMV(dSkMv3R<QYs<X
K;@kscep-w6YP^Xw{*yReLg$i3k6s!1)ri>Y`wD~+0Z5z{&rx(GrW?gK24$THi&IC4SE>?2@X87Y}j_$o838N=a%*n53O0oh(H^Z
PXL4tpm6z+3NY)eCLEICY0p7$F-Kf=7wIZ!WV%9io$=Rps;&^?cMCW~)i%oCuUwj+DY`@Ilivl*9yb!M8@F~HKz*a_;SS<Vc;~5N
<G}C3&$Kjr4=IB9lkJemgM%ttEP-syjSa@cl|@0V6C~|Uf*MwoD5{}=&8I~+15BjA#R0L1CWCB6Kw?6i6%4?_K#-FmBqc*EB$EKb
6blJf2GYc#L{SZ>l%j@1xH&|a>c)hnr3w}#TtK?UGN=Y$e(*g3K(sUo5~RX2Qp^Q3OtA$4NlhUz0n0d&3MWILDIyXAW~CxQn4+ne
s%a_}B`f~TS|y@|I0#_SB~c$)9U(C@W9pp*NJ}7*0_`w;ih6Mk)7jDug~`#lZ{^y1Jo^5hUo)=A{|o$sDPdCdVwBv3ETrKp0f64Y
U!pmN3NK$e&o+$)tJ`(ypwJ&De7tq+xlXf1^{^F8{Db4&JkLzU46wu@@(mRbbx)1%4@X)eT+cLRl-y=&jR!)Pb18CKJK;3jo0Q6%
CANN!G4Fj;99I=S{kz1cUn4|OP;lcpF^d?$zdMqpuR-OcF3NZf#NNkVqAYiMI!oMODB;^_W44aen`a&DaYRUXsKXJl=(#s_-Hk!4
GEZ`H@Xi^+su7DVlZ%DGG}O6@1Jlu>Bzq6U;+N(!$pP9^f>Di_i!x{$ow#xfY{4J|@=};dbDOE9)I!^+^hviR=w3r1r3S{O6k8-+
jTc=mV!E%XZ+nwk8i4BHhG?eRINoS!#NOc)P~zUss0wO|OmDAmKCZzr6|&_mit7uC2E?T0C4;#)a4QI)t2oKV?t^ZvG7ALDVS{vr
xYuoC$rKuA?SF9ZXzupioI?!3EC*uNL{mahLqa1_K<rppG1@gkP*Cf1a_DOWO(q}rT_}LfUPOE3&O|Ysr4>tZ8slcQm2-5<8O|9@
OKH)Qb(|wy5tfCN!9hXfu;fUBVr*~}j0`#|mGw!B(M43j5Kw3hx4rjx&J`5alVbyFteoY@qmG<ZjMc15>5Fj_ut6*^w(_N+()6U_
O{)aNOkvuy)bR8lJ%_6n&a}pnz(Z|j(^p#8S58hZ35MD$HjN4zR-Cw48DY&P3-iLs%{Aj1a)ZU2Lu<Y3Q%t%ktz6RG>APn2Ru)qE
qIz$%hoh6!1x~^l+dnzw;Kp>cff}JGF{Qz)#nKpg6oKc-$-c?gT!9=|7AVO(GcumzDVq^6Hme61G)3&WC?hdbjkGnWQMMXMjb@)D
$2hxjIBQY6b8KBZyU9Kf!bT;FCh6&g@(z(?rYH!X%dj0JA&~MZAa}~zp%HN5Kwz?bC=&Kq`H>_!VdTxoV`}$Ebeqv(P}3&$&Y8qF
rF@x=a#L1`B9nHNi=@SuK?PHDKnej_KuH3D`9F2`kE!;2F9Y<!2?}}h7|A=i3}cTG9+`MPpAX6}TBeEq$Zx^0J=C%iTc4E=j6R=4
-iv>5={VowneH%sRbi!5%nBjQJ8*k&eK&E*vu7~iCyNw>)BzGb;7G6(whVgX88B83JGurmVv3=QWsMscX_l72Xo>=YDAC>5FF;nC
7{^pQTf0)721s48sApJ?fq58SlA<dyfgr+A5CW(BN_Evn|5gEE$31(yhjTD=Ab@n#ES(sIKqMp}P%N;O`%!f6+y^C>5x&A8kOD%6
sTvZ1qKaq=LV_hJ8VH4^U<wkdktqU}3Lq#V3L;8EWuanHsaT|nqJkM{2q=)Ii2clHsw#-I;i9RgN*bn?T9}9?G-ik<l8~lmicin&
9@AvT!v|lf+-ecqfR;@!6gIwphctISTV9}ad&E3oRv^VfATWT!(i#BwhsBS^oDK_xOHioU5~B;wZj?sQ=uQhp23RI0p$ZBblz^3v
K5rA}<&)_S)6UBjK9_^xA<tdSW$)~?iUO09_Ja>QiJWpLal7zO4XNYzE}9*Jso5OMam?-$z@tG<{%cZ%u?6YR0R&`*8JmA+Dtp)p
1eskblqb~kAF@UzOabCT7$8EFWP1Qo4a9_yc)-La<b%fNeipN^lN$B`w3kD|elH}^c#zPCl%V3O3Pq-B5Q!Q^?*NoB0bPk0VTmb7
fO&rZ_crYJ2eW4<oTpec_MY=5;GL7M%pJ4rmCoFEkVVCKkev|qT|J|TwDb6C;~pSx9_=@V!8@gNj6jC45IuS1?jjS=_DqIP=sDW^
(j$`smE`Er=`=m!JI@nBNXZE|fxjm~rl5j*eEV~m{eIEyMxN}~N6A_eq+)(DVw7%bG`MZH+%dxp#U;YGO-C5I_wOOSY;~%cgRKKK
RZD0f%VF)F537#RK@m^4UX9?>>r_rk6uZe-Fv?UiHDpuc_(=)v@8pZ<HZmgs_fVJP508}eBm<q!FCOlO%a;wCSb9nrk|In_Dkun=
M~`L;WDgGo1!uHhJS@I{W9R;$HWSRer=UOA^6pOXDWZvYpN&IOBm>l-T&!lH^u)t~Wx#f;v)9p{lmQT{nVeeu&Dh4g&k#l1xJPve
9dj;UHN>1tNs5Bw7Iwy&v(QTOiCi%f4CO|YsfRSJa>g2iNQBT7VH(nqMcUwvDlZ)Cuo$iJWr48x;T}2+)yDHU2m=j^z(t;7A?Agi
v<b&YW@PSwb-M$Eib71)_Gr_?mpi57Xm&f!2C6tH(d4v&RPPpv9%B<`#l(=u-w^i!hWVyUh*>tePN<-V6y8q;#JvVM&o5)y?naDk
@<P%K?pAM%_Vj#BZ&;uZVgWE5CG624PJ!(YX8GsFQzKe3fi|`{9z7wKzZyMV@~aPZPvdnXy;x6aOeoY5K1Iw`!=#KYke8*ZFoD=C
YIAA_b2ebWkYrPyOUE6|CH8aImdOlGN?9pHUOF|3grhZwXl&4e2!Yur8cr~=FK-@m9cIIb!Z!5Bp~Z%2gzxP=14UP(9`ykF3U={M
kkint_8?~$+=JQ|pI<#rHc(18*Ndb!z@nPbkPzOmKpORL6IW~ky2?T~J-R%%biv-Q8Nvn><;9${8L*yK!))g9<n`N>E7`5`PWcJ8
F++ANQW$U<o)QIEhl|UpwBG!5uN`*j-nZH9!nbRb0jq$(Vg^c_DoK!7gbF}lQ@(~SGzD@fDtJRDTacs<$OyzBd;fB06^>xYN6CCs
*|IAo@W7aG1^hR3E20!g%?yYR29miihK;Zi7+L^PuoNJa5tTQS$>bzC(I#ykw^R?eO`YcCk2B`^V=+twU_<M@VCWbeTRPUtA`)yI
tiDO*-j1Q$RWw1QxlcA&_c5abW+BQ1i13sUTZgEYZcw8;?kaqXJ-UsN1cA~B1`Q7=2!Xkx$6V1@Et3;Nj6G?F30-x@;ok9}v(Ljf
8@nK}q@Zj;Zq6w_TLV~xZvkwW!DWX+;%M!nyr5Y2^w*6@c+XeW4%|{rog?2Q>%#*W6$wxdwd2c;@o!ItYH8_>OmC$DkT}G_0O;|m
19*e)k;2w#@~>J-!&Zpat}z(BT-qKQ#zwS>y{I1&3gTKVs4T*~xhA}Jw<AXRBo5b70*O!w0{QK$;3PS|3=I!6<v_*YxMx&@v5idX
Ip%aZVtl9`OQeR7uwwxOgW*6E-k1VWT&Nuk69KcgByJ-}QHdi&2ZE$kF5>3u0wZM@7-W};b?n!(*$HO%WW_>u7#Tw8^kG>Q+1cM6
)5j>T#Lh{^iJ;ekz|o+cAOrau&F_7MVh08|0<8ud7zmodGE4wP5nWjwX7eur-PyoxB9vxeUAkMHu(cUi0gN><BEbm2k0t<(NJ8@1
CE>J3o6gA;J2eyrb3;1kC3Tj|Jou#NQ!~uW!w064Vc#95G^va|ok8TOr@@4G%B$c`Y;Zi71laN6z(z>usaOg^B;3cjqD>Sr0=QyK
Y=I{h#{N6FfuaN`^WbML?mh_Q=umFbBbxMtk^&*AUC)3>)C_UgGBiMvjgBXC0+K2r2pC{burQ*GF0XER>zV9o)cUnH&Op?GYAv`x
vCtJ*A(Kijl$*upJyc66D<R_NI0(Ts9?Y%+f}Q+#+3fMXyP3qc7-S=SDjo5wjwDwl3=((6MG?-b0G;?G)ryJgLBM5J=hYLT-d$|y
n!3aX5yV)q>gz^eUjXRg5?3mWWcf7)mpo+|Esk=-jDgw>4mE|{MTe7etlm)Km#%uOb%NJNR1BQb5adKzgDh6=CxCotOv`6et%(pw
*i&=9bl$eey`(Ztsgc`^aUpXOPU%23z8I3mC<;1!>bh60he08@C7_Hn;I~3XsbB<96VO8`MV30kX8Tl#vMN9uNIjssm<97gF$+Rf
Mnk!nScBe@p;!!8miyG`S&x<H3PIhN5Ojo>=3q8%mBR8bx$f0u)t@2vTmX8`<<34j+GD9Oh?E<88?!wO!6*|W!4eIw>SHD%0tN%5
BBsP)aAM#M2mn%<#l`0<P*wp2uvozYa2n7TlT@h$;(3Cxm}V0}9Y{sYlEi{Tf<zcC353`mij1z>p^J8vv`g&c1-bwc+H5G!9_Q2I
#><GJ1X%!fLoA{ZCh5pRVV73T0+k_ljU72LNeLm)Pzy(C1#jC^nlA>P24#ac;dhrk+tgO~O-vA$=t~IlM-wKlWIBpBVIa}e8xV*D
#SCt<Qpsisma_`Us<xF2+K3uFVi&;SG1kShLLgsr8su%P8M!@hX33<jUoPYfuz^bnB#JdkCQzfv9o!&p*4CUz-HmqYX=2lynhsAS
CXU@HMhIt|wrNm$x&kbSBmhhTX;XpYd0mR*G*s`JCXm-MP6C|hjwc0SFe2jVF#*m*jMA~C0`&5QDi1<tiNwq`j9yk%Y;O##ypz96
B=WL!9dI)3nS`!bVU0Z1al}Q{@(&C!9_1Z|X=`HRu~sWf2DUjHy#>ny9uc{{DAYq$%hmOB6Jc0V<Q6B#u0fE8RiVsCcgDq;(*Tli
9>{_~8@h<*79rfLnhi=QdnXhjQR}kC8iGah!|NU8t_QK*PIcJxycOb37%adYjm*e;?u5;)J&{%0QZ0@1IuEmWMz;Z<1aN!7w!34)
?uprsPbU+RJ(hS&lLOHMV6Ej$0l;uDf_5KXeCBVy`JI`D5VE-ezI$(~@Zgtv*E5RwR5o_0@0*z3|DYe-Kmo=sQD(Oe1Bc2609Yt|
6+7WgC58%spgn=W^*;Hgu)S3dx}Z)Nt+o=!o{~Fn#`5J;t`=unZ;HYSQ_{{JrSM&<&Cf@R<CH2o=yGK1eR!X9mJO%Io88Dp{8t&(
b6Twp9eJBRV-#CGZ=j@*!sfxnu-BHQaZ75`*DBN|XzcX^CEr_ss2pe^DgXr@q5}a^5RmnfEvN+_dy=s4bCa>nU3Qe|hknym0Yj8C
o`&FXO`0V)!KECAjXLw~u8qwN+Hf5fphpY=Ae)C^8iJFYixdcTRNEB`{tf;#+d;um8#1sKAq37K7tsJ>2EY*nPMb?+n(}7cDcs+V
kkY#G<GZH{Q8jO9Lyo<|PeYv^j%jd9k24%|7X(B_n1l##CsAPe#UxO!PP_JVf<#g3lvxg4B4y=^COXu^F=!MuNyRK-%>t`X2E{%A
8sKarL=7&dIlefitnki6-3Vz27$lw<S>R-W-jv!E1bnj0K<PQ%Ds9_?GgMmCDhrH|)^E0G9<OZH5Vz9c?XQbk6rl=25(Vg@2q#<8
t4IcpC=E4}n+cY&ka)`y%xNJ_nc7ub3R(tI9G*EA8UrWGI+MLMh1X`C71KomuuiqU6LL;Dn;}?dK&n-fIioqfG^)^4t!gVJQFNVT
gz*h{hLAxed*w4K%HmvXj)0wSw{FJhUlQ{duoNP2oOO35El`+4jT0eIktl9J$Z&Cl@!G%+1D;GhG;(OxNXUw1Bntr`f<Xbo2m%QZ
{yTHgz4O$}Uo%Wl;>f17x<R-wHif+Ns=5{p?TgYb22q$qM?C0cNT76ei0f1{ntT}ATHUd*b*Wun1ZNyBW~(QTG_1()S(Kkz<8->D
wU#WBIxYbKxKMVHh$ag_m8BjY-EfgOfKrEP_})9xOKr5$bjjCT=PudF)7isK-I$9+c816u*LG(ZNg44l#O~a|D99&C7|QAKOArWE
z2vZHAhgt=CLNOHOu6OA%F~5(^vilGKvFXAj<U|0i#me{jK2r2F2Oi361hkd<i}KjF}{#?5E(QWWcd%C2=Pl#QJf*Z#|0Gy+vvUc
?{2#7=wZ?r4$?ru89C8~(HQ`B$s=I4frNKHgwxgOH5-Ps`R_Oeu;JZln_XzfzRY5tVG12RoR-C@Cz5E%=0-5SUd~SjxjVyv8tJJ6
R;qC|c$yq^ED5#~nYHA+-U=!xjDiqqkx&!|2>=V&3Kzm<wXL+1VW{^%^zs+7L=9krwFpiGAKf9A36$!bP9O-AK{5EO>A@urq%^c)
4kq~!*g?545$_=C7Z1%p3-SB$s(oB<8RT>3=#Ei;*MRY1e9sjFZ`s^9MF+gze=u*ca}5*PU^Fm&fSWS&KnG`0i02Te#3VAmGDZ-?
{~+oZQka%CGffl#F;c<{b(IQnQUfC7l+YzJ3-lmPQn)0cMWH~NAP*l!G4yQJP*7tDglNGbfl^-4hZ|E`Dt8>tTd3t@1dip7gdSaZ
&%?}(9c7aV#F;Wd9+eOz{%WRaPbc22-V_5EK~Z9!hpUT=rE~1s{H?@F0VXF^rH@#GaGQWedESi?TqIJWl2=uw!rXy-qKFXsR%a6e
?Cgy#82VZf#~qAUI;A^Pg>+zDF8Ja6&c^sm8wZYtr16Yrt~h;qTId}HBZ@&P>ya)h_c98dcqVExf=G(rSphPL@GLYiR`t+nI$djE
<ex`WjIcQr#d$-}(jG_}776xQ51=Y^yYFkxuI~p{7?6Ch(D)cM;{Aa(H`HmuXbzcHVjrafNT7CM-3}N|T{8qW%uLT2I!bEp7UFem
f+r=`(T_UK2ANurgGy*^4j~Ry11ME$4yvU0X9M``d)qVcP~`d?pdBN{xD4^ki9UPtbHr8ZB&|D}Y)Ep0ku$RKQm2u7YgVAXuVYP~
y}KIGzHB;iha4TS+c7705n#svp7_dwO8GnFfGbkG&k0Nz1odmFSYr<oy0Y2CEYze&4zlIy#{ljchD2fWlo<~YLzlIpj~w@WZSZSa
jW&DQnZh`z5h(&Dc9Y>P+~VC`5z7-1C=N={h6KZl0jv{H5LF~3CN2WOCoZj`1fm4^_o&Dd^d4If%q$uR8;&v@n7Wu^Jaz_)6p0u9
W`Low5GSe<m<IkOT7iQEU>E;>;FGk#IG4IpHq&0j)1$BzK>pHH|Kn=l1`~<^Y!op2m=41tYt?@-wF6_xYz9dUQ1m>zV8GyH6M#L?
I3|KmuaP-?oxgZds~GoXGL<5>HQHb`#xPJ;wl+vK7{<g*BtTI~1}ZR4q=N+!TcF<>U=LA4go4BrDFp)|g*!M0+D$kF6g<c%w*9Z$
^^7%0kK5~g-VYH=wwBCitx3lT76?jFZSr?zPm9oLlW=<6_SDdJ<6M`_;<p>E+!Rb$Fw)5{WJ2squA`K9K*?-vN><W!;gF;y3Gas%
kO*k0ss~7WUg#=lk2uDIKryv#Wuq79P+!d|6aaQWoYczTb{hAiz3mTlXmA?m`Su`rr1=^$rORW4pe(2>Q5c9D5eX2@Awk{8Ogcg=
Mv2C91(p&>*w`Q}9G~En<K$sa9bJx?!3`QJXW)rA5Iwa}(p7x5J-EP*N1%SAafd2zeMS!O{bcUV2|%Pl5HU4Wq`^TEBEVw>h<@KN
usz;S!rP-J45WVi+Rec<X5*XDn#X!@ZVr;uep(D&5Uz!#X(9}=K6t>fh)^Pdyc9qeBE#HCM3Q0ww@fDk0NP2HX7o`AQP2beKyC#U
Y%&zPl@_X`O@zoMQpr<}W!_u1?o7#*bBSqYjx9{Y!Nan@!buS0j@$@#wC8!!aiem>$C2}Xtj_Xs59orBny7E%*qDtjA*G~q0wh2Z
sD{tWgnRsGRuw(DO#iD1!w7Q2N`(GtILZ_#^vm$mpDD!AZWE*|%R>0Wq&+_mJUcRUsV`%^d|~8;KjRZju@8ybpc;q#alB6b-ijx1
_aASw4ff}UH?gUe8dEZpENUW^EenDlrfE;xt%;*70-+|7A9`3rlucroOV>I~&@&R5xpn7v)~mz>t9S!96nWNSkce(}xM;68Hp1Ie
>jb+d%w<V7fFBq@p(!^$TJOkxJ%@L6C~Zk127QJH)=C62m~c!CNd$-8`5(hIiP4fBV>rVT5K2)c2-k4|fs(V1jtn`YJ-ZWZFR^^j
ezZ|b5mPh~M8ZKrQ9^dMA;Gmwv%?q=DIbv)NkX4_*t@g2*rXMAsqth&s{A4eD3pdUa8?m@><-e3Zo|nyB<I8g7z3!&pT8h;cXHtU
dMLeFp_a21ik7E^7zZjbiy@7XNl5_^NR88CNUjiiztMEahgLzJd7A{m5=dJlYnp)|k@=Op4BV3K_3{Q@jy;3|j9<!t-OY8r-NxXP
1PlXBg>OPpLZXO?DbBjyrWbU2Z0M_C#;U*_)n!l!p|TN=1xA5N2xjPFWLm>~bHS&C)(%_gm~(GohB$%6D66-0B$_afiH1lgemBVI
IEG!BRAPkaV3fGzlP*mHq%y^-1ksj*heS&O7~31%)b!Yygw~MPZmLoU(9xD?Dv44UBgCh7H#H2F%mzcHA|N`c(HlM5ETQ8Ac+lJz
5gnM%yx4gKp{InBS%z5hT;FSgJZkY7T=<_7C@z?X&*&@+^VP7avBiKTfDobp;E}-*&V*Pjg;w;&c$c`s*!8p@kVV}ET2su@1FoGC
d}tgU?J*KzP>_|tt^=dF+U*Ut)KiH<)3^XT1FDAILpaJpK&2z`;uQawh8Sc>D5?=jnUoWV2zCV0s}K<rQ8J@UN&ZMmf+<QJ2x3vk
2;yKd+5^{tupPqkLy<B;FN@G9cP7Jtk8mi2Zr+FZ@4?i8_8p2C4-xN!dY<(8pFd~^xQUP{Py0cII)7joF-bYgL<18nu>^47|132N
wgdIw$;Bqmds#@{l+MI*T)Lc0giOEI2#6hnMTh*`=4P061sF?W(PuxY*cY@9X#?_p`}sA*`P=aOSp#stuN-fGg*h-ak}frqmRGK|
gg+EF%F>|Q6e)dlS9fw98aBhGw)>9gB$6sdhkRm)qu`GY8{E4G0kJTtfe07`VNjqV3D3&V=$@*|RX)-a%0Cf_(0J8p>g9f9ZqA;h
`E|OmZoT=L=Cn0jm!vwOY#?>~Cv%M+{~cIX(;MV2ppl>&KDy^mW$lIBQU9V!Kva>muJXlVubs&0yYM^ZSn<s@rnujNg?Fy;u(Ly;
4C0E?Nrg60UxnoX;@mA2IEQ-*R2{05imh~~Ihn-|SI>_;@uoCDnItO!K^a15)OS}Fr6GX&;bP-Q$OJz6?OJO^n1lx}R1u9}5fhMz
+1wLgiDe6@X+<qXfMsjxi4yi$W42kEb;Ihe9q+()*9!Ws?s>rLNO&EN$oMfM-@|0{-mtN>r!9C;RwOsoUUPj^P&19zb<Jss%x}Kt
+OD^~`oZPA9L#oejE_5wuK*T44jkhBy0+r4n?BmDc<zDf_wAi}yKyD}NTk!2!<1%TwboV+;|CHeMUF>fjkjE7=5Jsj?cK<$QF>w8
B&8bIxhFUcl5rtN2@M1nC}W<d+{qFvY%wdtPq*NS7b~ID-0LWvlVL6{P1+vkWo-%FxGiBMVMH?|P}NM24|nUR_2+prUiH^QtuRXG
ly^GdXPiV2CxD%0a$3ebnmy7Q>Y-}-Sr+?-Yi~B$ai)eShL2X-)0@_^bqzrdET%W4Eca!`^IC_z#Gp7JYl6kHst8vD8~R3##ar=<
I<bpDhB+8=;Q;J$yNyLc@OLp;0*xS~2C-(bc%>_S#xFx#k$PP!jhfDsB}^pKZ@3_xTtI}uF;mk48dl?i1c8*aG~ZqMeCxs4Jp@2P
j?L2%SKY-L1*MyWM_&(w(=jjDTsh@)fwAsKSBzDPo$}oI^;7LK^@H5)_ss5xi&584z)gfWh#rRPwp&g3IOpg03H6nVCADotsKD_c
dJ-P8vZqM%5%I!wRb#V}6vY+cV<{tvqLjrEqKN5%&w2Ha6ZL3gc08IFAuI%|x<JWkX(0DV7?dYnjzeT~gIEVOHLNWITC)U!5QwnR
&IcDzllu9mQRoaMAtxyTLXfIep@>Q$fWgp#2V^M7xfZge!VZo3cxovw)9>vIHIP+eN<|9Ml>~>|6gns=iU5|0q9lnVD5xd)YBXCW
f(nS=RGb`DYR2$FJC5Vr?l(s#pBclC!FYmcqS6x~L`{*098k(Hk_KdnK&fyb{zQjr8#FyjY*#!OM;4Ihsp*VpLaE&f2|%QyLd7r;
EI>3OvXG)o3`G=DAk4^=sE~;xLQxVlp-NK<QVl8^5Ay8tLuvqbK#)k#yN_3i>DYSFV-kFD_h@sqohxS2W@_dzbmoL~Wci(>n(Pz$
l77}7t0&WQ=w8$G1yxd&6lydIOW2p}Nzw~YUeW`s35kfHlA)A|VG20?NRB7p9py$71%%PjFo)w<F8|y6f2`1dSoIEip-@L?Q2<dL
DI~s^q~&4AtEIk`aWM#>mM60nqk6=oJBxw>2zCUIho^zryVQ8&iHas>OcZl6Vu<EV`5PTx27`d(Cn&H6U=&po*_BOdfaR=eFY&_1
HGkW^nC`sH%Hj6&%y$Mys(L84LZ4M^h9(hC;z!k@Qs`j#l%4?(`@PWYU@88~nFPGC6&=03$OokmB{W16Bt%p+q(Ku(B_m3Q{7Fk&
QdkMu0O1I4?)t!r0t!J0APE=t4lsrQ*X~TJdmbT@`1_20nf*g6;XMUU;XjA-H9D=>cFJ_d;nugU^_n!tph{uE7yCE=!0|W0ql1Ne
y$iM)Kv@J@kFVYzcK!G=r~aB_BoQ-5aIGTHsRWBbNl{TmNks}QNVEe=;2kOH0g9ApDJT-2ho)TRI$xI(`69Le$&rc93Bhf%^tR|K
nxLm(`i<Eln3AHV#j~B*&kYS=#b{e$%;7B*8Uq-@(%Q|iEJjo;3V~E?X3h=kjc<X0tK)GL6wy?uoD&r+QGAV5TENl;AofM0VytOU
!BqxWC5nhz6ivX&Vw~nlGOo~TWk8_YDV~R@`v2SL?>|h1KUR{F(rWtIo7EAFI$A)jK@y}!y1>j*w3d}<s#{wL6hz`EbgNN-I!<8X
Y*R>CGaA!HQ3jH)m@$qFb46%mqA5P73-*qlgb4bu9-f6BLP#JYC=!p6v}P65R8-B~%A8nwK>FhpQ)r0GN+}qTup1@!J&W!l|8^N|
{k5Q_R6*5}j#VB4c`#6g$L-vKJ9jz2kClWvr6DR~BwCOJVSR`iW>SicWRQgM{y*3L|My-4o#;LT!`8tqzta2^_K#HK4-s#~GtsD8
a(ei5*5^5xyIM4t-!r#oI5(G<bkfpOmRU`qx4}K0G73m5{dNY^I+)y;&Wxd?%qaMvWJ!!uV=V1y!$lzXC|ytv1`!b<!^69_YPwZ~
|HOMDAfO-6cyjC0$PQS49ocflU7IT4e=V8sG*^x;CnX2i4Z~^BvTXGQ`yjv?PbW{$?S$I{PBRa$-+Ld3k^xZIN8cbQd^?yj8Nhya
sy3UqpIxE<2n@S+i@`mJJ>TKxUK$$4bS*T3yu3U!r6=CX7=IofnjZ*lh7)XWgA%OzI_z(#UbDNz)3%kOtoy#Df(e7UI6L5V7$JiG
?cEblU~wevi89&cnUWuyDUzUm%y7jKk}r_NN{3>FNQWET?5N*>4t=-{6Q8OuCeHIoXy@MGKH?%q9#<-4BMR_mGY$_VC<fR_fx$$<
qT5VowF>&X*+cw&Wt=ZuA;9LqXy>DFI^!gvvr_=KD92dDrY=zKl-ooxG!it;Dqv$=h4A4L{-l%-WP$7dc6z$g?ZWhU#|uMya03BA
MFe7}0}A3@Az#tjc;k%R)%}o34Kdv+bjSuqNsN^gafFJW&j=jU9RUz)^2%unQkd^>9SK2IRNaDtE4#a3D0Jc)b+*k!K^@uZ4G!7U
OLhv?U5yZ3cVwm|yBY$CiV1*X4%Q7(N<<SG3}Fv+06E@xVc7RxcV@S9#XFzEhxUEtHPHOeX`U;%Nrn>mm^OIb&6Xz9$?`;fy$4Y_
1E>m~$*-<vYh>1@n<or2QqKKA%;ecml55Ts`DKR;odRDzj9$}L1Nx6-G$|Aakx)|owh2Esju+6O5>S|jK@y5m_=F&mR#YHj-0dL7
)mcRI7sNf#w|ZbAR}KT=@r8J4>#4JWz9|dho;{j#>7}yGXgLO8pa_&{&s=r3nAUR(Dz$E9#=+-|4J?ZkQPl%$yU1~L-YS5q=rAx(
yPUrY!GZ9P$K_$ylPrf`3l9hd1(_&m3M?GA#iN$6<f?)ytC%15C;B}oQ^oI{^Vmt(4*#>q#jE;=_cxx*1|-PL&?J<(u>cxK<_8jX
PNWJHno8*>q-`XbQ1ma!Q{y2?L(otOiCqN+aVV73&LAmM-(w$88XlOC|0(r=@JUoLeOT?ND1d%T&=}`4TO|RQ1MAuEA(P=CQURp)
+Chl|w5E{0*)*ZWQ48W1peP0s1UQt@Kph`YoirT_`_`AFttZn82kJD&Ki~gchg(~0`)}82FDXrG2QUt7Fa;rULH!}%22i*6sfWS&
^2l&Fr*QWN;b*I67L1~68a1-yh$ar}XMoPhoth*n_TsU+JH2yu4J0ch4AyhK&7q|?VrmVftSU;ci4LLQCTA@z;BIBh0T^O%+es=6
(Ie<q;ec|S!a*b}8AI`J$qEWmxu$w4*^RoZK^3`ve8X=<!Zb?_6-iJLAjGtRLIoOTPJyPD0+Kc*BV`okV?n1c&*j9vH3;U8jFZeg
E3uX+q|*(}VUQSg6f%Z}&v(09cGrsVP<nI|2!|)O9XX{=k1s->;ki@S%r6KW4&stlM*cWsD=vPRam^;&N{UVKh};nn82*W*Fq=TB
VhS^i5g*wW>&)meXK$P_J;#ZK17Qwc%mc{DRw>`Pd!Tg5#B3=dagDytS=5Y1t<>%Zz|U}g?-+3|?M}-dLC<ZT)3BZ24hAG8rIL!G
Wfu@#hksUGNEDz_cGE2$KJ2Il?W@^rR8Ga-34`_r;y+}6m|@}kx;opXD-Yxo@lhoII=@7i!#h*^aMlz=Kq#Szh-T4>XrPHHqN)N4
F9c(<Y5>^`&=gHcEYuAYlt9watc7q{B4Q#6*l{w`Q!Ng`hJp$hW(XiEY9b}=k_uU!I{d?pacK&qeX`VI%1LpfCOR}s$wdoP_p#d@
CR5sC9Vo1+#wdnhlJJ}6NM)NspPk&BVvJK7bXKpoY9i)FWQr<=B`8R<yDmUJ-(Td&E{H!9?d6a=yK7xJlpgk0Vq}Rf)UyTijijSv
*GH{&f*=l)Gt~=jgG9i1Lt!QqC&=>ehQWrw4oIKU%7F<g5Y&{QP>EF(z%&b-sbCiOO1{YggkE2(1JwM1_<u`HF-u4N#%XL@ZLMtQ
VU49qQB{DJqEgaT`xgoUSjhw$&_vRj9W>Rprh*!1HA-rjno@+dwscWSX~8g5(KSW3+0$JnC_7?eCK?FUYM_~^sETF+si>);sG2Br
V4yT57?*2nMj(hOakViG1te$<YdY0d)KKXyoHR{QM%f^esio0|YMP5|%53U{LWC+b=Srv2q4^&~CbLS?L=+_r2vU<ML?taWqe@aG
0z?$5(t)5&2s9-qR6<ZtQk0`eu>?X;2AvZLNR%Zb48$WylnY1{G=WHwAxTt)DM3KQffX7R(m0b6&?W_;v5&C%al5e`9%kox;oXm$
JWug~i3R~BLXlcSy_g6Qkn6gS(}~E#xdYXKLtwDu&X+qtJV+^^Vz8RjOjlcGaBUHI#SdshOf*YGHBwYYBoHP@MS<@2-w!u|*FRgy
u}4-^oRiEzEp-_#zFlp+aVS|J(858?!xxNk#04TCHk3&ViAZoD_@-%5QHY4kR?PKN16qM<*m2;RPg311d<>!6)rtba$d#jBP*p0^
MFCoG&^4MGM5GM>b&6JzDMBDP2XK7>F}*qTJ8cf!>6aQ{-0zhAyg~W_(ZZohtpY?5E4AC*A=O_R3Mzao@-7))ypQkSBJV_^dz0gp
?c3V9j<VsB+bvF)tr)7s-8y;FR?Kk8zmOgTsSu?N8xGXyWd{tScSTT!GMWqCTi~Unpy2F9Bc4n>F=KFx$lj*)w`oN%(lo+CLVhu>
UoHYv_<h{aq5C(fkR}v@lqNtAL}VSBuHqUI#DZT00o}AX5zzK$F{o`Ek0n2!JK&<U_kN#DpIn&xgY)2uE3-%V?+?^&6u@zT_`3xS
06Z2Ef04=t53pc6pvtnz_1&gP<fo#ua|X&nocD#bZqX9NmP6}RO~%TevsenEA>up}d9+0T2~aRXBLYC;Kq)9uHXnd+lO+A(N>73s
#0$guedF|*9%cnT-L_V~)W*XZ&T^PHy`Xdhzz+BllpumgM<AO`e{T<Yr_)WTwm{sd@ZLSZo$N6be=slo(h4aBrb1-?a|;)cq3Z}c
MA`{3`zLe-D~V~dgfT5C>MnVpb^6p6__2nV{g>t{GX^UkTTfw)w2?$(S9YhL7P)Lts9bT(FjAIc!kEFdqq^?G(%G!cX;CdxeK=@c
vfemM*Acd(*!A7r9gQ^N+3_7y#f>{2I=j=8#Ad5RMlLRhh>ir-uWWT#klQ%4G?l6hL8D2m?Ts;JH@892i&L;-)S3x`?3_!`Qo&y*
=Wk(>ris$*&GT^)*4g#mv2p9UxTx*jM{NZ?ylfE@p(_ksqfA9Utn)pi*ILODPg+&z&iA|3sxZ_|I@KnSv#qp|1~8ay=7%6xy*gr4
@0TbY+S>)DCr&@{u+S3>B@-M@9OEjRKrysvv|9`iCMLH6eq=8^@SC_G53n|i{j4y-NsR&C#NO-{D-w8{L#0C!5J^!550OIurUWq;
WT1L<A7w|=fc$xKrw`cvxexMbWWu`p!*<mk2`9lj&^v>QtAT(!-qAy_<_G8q+NzJTPi!$z0DB}f(oB*;{mT;l_z=Sj2~NJ-21$|5
a5;%D%K&<iL?6jG3!@?(pvL(`G2eio2#`Ms(->1pS%{smYeFRv6o4CjM+9l>fj&qSxSDBc5-JI(5`YK!NewA5dQ;LAyvq<2w25t`
IE8%=k9xmQe<qOVNtu{?%@9ge(gHGjm=}6XCA6?RGESXyN=^+K5uGx49lWx_A!hDq_?i7_1L47EGRq<Ey2xn6oaaH^1Y|-glhjC4
n443vdm$ZRLNS1UHXMHtA<%-1z$8LBlyWp3y@$8Mq=$HFYWxuXwn<W9?cqi08dphYB2;I-|ArmA2B>sX`6iPMlzRJ@H{8BpPuUP+
l4OY)MqmVnA_yV|6#2iLh6+ih?a4NlI$6)2Q%E0>DWrkpAwZ@Wpb8iXLQmjeclF6fUX<U-kS0OWnnsYKfjK>s>SGT=_-8&JQ~0>q
lCow#T|Q?E+)_HHAbF77FbF@mnf^0}M)3aVg{J|2__q-T^|0C;!cK=t&l)OY73~gUbJKHSyrIE_Nj-ZY&M#!hV0Js1&W7Sf&3eb3
8)1k2JZ3gl9yn1}!f?Y2*vf$ITa21O?@BKZD1SZ6A+{)ZYcfN(Ol<45!5Sh%dqQM}IM{Or2}(9ms;2|Ds_|o@Rx1z$83t!m9{b-L
IM*0WkW9>gm=uUX0QNEmgM-!a<Er=OcefDZRIN9?z8%Sui7-q&dC39Ze)Ke>ByY#xQ5HtxC2$Cm0Om~q@Ukce;f6>WI|fM?qW%d_
Lu0K>*qSYi@ILAH3*;a`FUfRp?(OvlM{nQrx4H+}E3ce+(n}r~_qzR?@bS7yv7RjWfDAY<@rSD)TC#l0Y!TL=e$|STT9Bt^z|1oh
*LFHl=={$30|&_R{3pRkM{K4U4t1E#3M=XSm91beMyF}AOA14Uwk8&6h$5huhIjyE+Xn+9m~J&cXU}1THZL5LOgl1zf(3{K)C(00
z)yL!+mt&GjtwDBgfuinB_gy0NE9tq0MgQ_K!L__08oKQlnPWxlnF`|6123VNP$8Kd*1whC$+=O8ABe(|F&~F|CSw13ZUW+{sxBh
$Q}Lz);;}lTmFOWB#2*<V4d&t6%popS43agQqmC+?8u%=xXPE<p#Bg5eaB=>OhONAf^i{Ua*3p&(k8|hf+0#>4uA+GjfeC~;EG;x
1`R8c6s?Q^2f{!M%A65M=opfegp*3T2_*^ysGTU9P$B@Opd85&#DBCM5E&wUV2f;k!4yDrz@$FZKUdyA3yFdwJ7)A5x}?))%*_r1
w$0ibyK-=BGbXCxZbBsCEW(sH{mx;lPk*sGf!6V&EBC~*SK`6aKn*pJtJvtS#XJpNS9MAS2su3r=jLjcsG#xy!l&v2LrqXPh$-CY
YzHDAgW`R1Y$VmN=ba^eLdxSSKAzf0aFEj{54(J>0W^m%ga~2*GxDUHOklctWRTk{_T7Qg!vZXmgT(E>1Cn;+O=+QzAS~~VotfBV
n_(0pgkiod%7`Kdi%>nA!~bbG-b+MnzDah-ERf|kXY0R|4f>~XmX@u7Ku{`H9@r)^QzHvqF%RwA_(J(!C$p8H=>k{ffW|%hO#?`u
w88NBMj(XXfNxLHJ3~fRs{Th88GmhuFNXcNbD-(`3<LD|`~fHVzKTH=T2W5GAap{>6ahg+6dvKd1oV3fB#J*dpAd{7U_j85uyr){
oc0^+C%!<(%L@8VLO`>wLCiGxAQ+G*xq;4E22*se<CtKTC&D|CH11S6^;53%95+$bS85Ky+dmsK_Y&zl{$@$MAWBk_oKll$bC6Aw
-Y2vU!Z4EtOa}-I3cZu%ZIlmQU?TMox<C(fv+e^cGBls^I>dF5SuGuXx4qwACzI5^@O*a^LX{K2>LyF9O9p^6s<fEevLCy*8qO;=
V4|g*=r&?A4jM~*v_hPf^ldzx<6&*XXy%Sw{$-m35VX>RK(@pZHYmPxvo}$-?75bNYb0z+hMd*)7>FeZ1eKne#X+{_CI-_(76`+u
ECBgU$;bLcR6>@CiGCvv$Yef!o0iG9%W}&sNU_UlN{6?~As=dgp!27y2K)H%pis0G@8A0Nzie=2)6cN!JM~W&zXRj;;M7Ig&~ozJ
VGdAn>bV^)0*gndJvNmGIbq0r1<{(lXS2Zo=YG@98OMetV0M-r5EK<e$dE#PR6~r=edtwUgL5YTcHQgC%rL~gW+x_KFP4WID5cKD
q1of$<imtEKGfT;)6!2iNKcQwfxvxz`MIelZwlCQf#~>KYD%IOrv)EVzT}6m<SE<X#&^18VYV8%skuRNcBQ*_L8C@7qHTlT?x=&)
PODhX&NEO;kBAsfDeu?(pTSketpP?LbY=~sN?_$_kFf)dhMu};G->o2X!+RSk3*r*RKY<*zg{bh8&Lr_ZBWTUrjzI(#o8>DH3o$>
@SfOB9NR^RpGG?Z97S?LnQ?$)1BYp=DWn#%25y>i(RD$>tmlIR4UQR@acQX%((c1F(`i#TM6{zbb_x6Gwo7K&q1AD4v#7TnZCj#i
QJ&x}&vnvKbBnfVlrtG=HyB4ODj`KnjegU#%^EnsxKu<6kzvsoX$jj<H-ORetQamO*WHsePy62Hhv=Q;!4dIHWa+_B(ZpvU(i##A
VC(G$UOgOyINvt(421cLmM}KLg3ME<z(ul)Lfn%K5{s#;<#yue-!;+RGCm4S9$b4loM1@C29uV=(=8FE&x~*d5bNS^JC9EjA!+eX
FI{!_V{YAs6L@qLJXKHFlt@w(g(U?7lK{{$AW#t_Fw?a7$=LD08VZ`g34nlYovZ1z(I_Yi1i}iRu2Bqjc340-5<VraK5R7QpQmXJ
L(Ad@i-Vygpl)&?HW6301Sm{OOFH))_o?6#C+^sArr9+G3h74$w#A*SyD_REHbO`Xe!d>M3Nm6SGZblY5E4*__~iujA@lZc%ll!9
lF_L_0XqGmT$&-#64J@Km6psG7hJgOo4m`te%zKFQ-PfzxRXapjQeYYjvXRoxxOt-9>Qkz%eWhh5y7!Rz~Ria$|Wfbvn<e-E4;Fa
o1ucp4Z;&>AuwryLWD({wY<i_z#<t+-7W5F4qm~D8ktb)hU8PJD(>0_Hk1(|7&)}aI<xdi(G`h-p{f*GrG?cx+*rLzx<v(18q72>
!v+Hs60j^h142Q=GPFcfLlglsDiT8g7z9AnspHX`1y~PeTU<^lazKzt;WK%rc81%)?ePp_5zK#2chg6`<pE&kLg&>GKR@LB?zYzI
B(yytfG|!;=y!e_k5<rNvYu?iwC+%!;(P7+m|x#Lff&v{9dnyH<J9&V;Pctrz(hKU{PjR&E&&ch?`IG0WUrr{lx7OaTWL{I(dcw^
7?Jeozp?IKowkg>kLhMi5I-R)yCKu+!$L(phYgz4Y~keieTG=k63?&zKQCoP`(JuAtB2v1Z9aCi{I@%-7S>Ey)@H2%wCVSUbQ#<-
@d3}ispsrz>NS($VUy@;vzc%mRmT?N9s)jzq`D&aU|4Tyi3+J;3-~Aw0Xufv9O>*V*vDsZ{E`_P$@1_FUT3zFAx4B04gvi!_!!as
02>p8o22+yK-N(CDB$>kKRzS(2?t=Ld??!NLm(n3q4kLqLs#A^2gl{2e09Jl8EgGN1D<}jd*9!X^kj!DCx%YQKJ8N_iRA}2poJ^o
tLRNa(y9hL*Hu_II-wdF{N}^YWinJz<@~y{uzPvn+fv3Nrpd|^#4K4okoKmO9<F6Z+VRL{#NnFSmhjvdcr7D;9Xam_4~NX4h-16S
^p9{ywdA4gTco|$c5zALCT!H=P`xvjdEo;SsX$l)$psV-Vb8$m*C9Z#)1R3Q<^~?)+MeR3NumM{{5Y@dhOtdgZHn1yNFx~Qgd%E^
svEGJT~f0Zpv+ScZJCN<nCWRV`QUI+dJL4`$BcS3vGOv}F{RT*6AqBTL_-*~g%rbkCMH;-sD@}DkcEOG7GtE$(TrlFGo^r$fSI6*
Ad09YF*wFJNjZQY3IwLSK~30G(dc~~9yD~hNW7&)5Y$OiBt%I>loSzFwvm`9rJ^JzrV5H8sU#>{(3r908hiIAih>`ef=Nb&`^DfK
gW7TT{ZFF71SZff@s9PCF;Xg@kJ5bfeW|d@Se66F(=K~G@*frfw5+2oEd>lg<2aeFxWxxO*dIP7I_bE1Xq=$ZwqVXMbC5Sc2Ybx`
;-8Fzr=ULWn*)C?9*0FIewVwj4VIg5n=`dAyJ0fUKz@Dkaw3X0!laoCR4_w3fppC(;s%qp3R>q@@%eFa)42<su85$9roDoV6!)#`
qgL?T&D<E>9QVn=#fL_us5JLJ9>Euk`VW)hg7nerc32d2qY|qqQxgct1Tt(kWYE1t4vIt%(|tf*M+xRYGxr`u74RfP>V9dXimJxs
gRydk;MjXlf+BgaKURLg;?@F(WTG4<mX{9kye=1zFiRk9|8KLSedrW?NcOZMFldKAb}Mb32!IT4<i|A<icBYL8*+=AOJ%B`0*Dbz
OG!HGnsVzP8?;h!$z(7=K!U{GP?X5TNMBHDA%Y2@=^fg>Nc-)Ct?WM}wjN3JXe;EJp$(GokkSSu1MLfpoC(>k9uV%2ZWBLJ4u`6C
PbCNgk={c9>Vx30J~19p&Fmb&P%<8IaExX%o%!cwbC)TSpiYOyL)A`-8jy!E4uI^FsT@Q2Dg_$DCVJ9Q0C=&{Y6t{@ubPVtDvws=
T8jiu(fPeei&F-$=wEPMiY2qE8vQbM&Tf64+J5~Fmn*QBXGai!(+-mSwZdvgWaRo54boxExK0(O2J*vcjklyC9Q=L3?eL0928Ey~
f<k~OLL_M-5GV+WR9vC_68`xX3>yZTsw5mhlmnzOVxS@#qgn_igeVGe5m0FohLB1Efhj~NOb{$bh|x`ShJl7yl480ID!l=jp|(vl
mN14PVnJvPpl}(X<-Eb;>4eRQHxAS|N(X7dAMZH`8&X7*jn7hcHv5WH?^?)_0YsqCQHSizFwGkzdOA8Z^Dc#Jh7-PJ1MyQxe4-6z
K+tNcnAj@JV8jCAL}?5XtIwUm@s6c2|E64?kGY$+sOs^_P`b~!To>}DbeBa5hH;C<*@8EBP9GNRIzh{R;NKiuR9=Dx0N`(Njo){*
(L0_&yi}i~yw<5XI;I2GA7U1DFm^y3r8<5l+?;bP!9ffGOi#$%?tgE+Nv<XX0h1vpbWtW%UubmWw|(E?rx@9wbTe9G22-vVIv9p!
11&8L0~EylKSRL!8uH)^B%G8yb~IlT>E0SW=(0yHch(uy>pM@^a$uZ*dk)Z0GRi&Up$Yy;jEZPFDuU?}!cd1FJdR9?ea|DMN)S(}
4Ou%S4sRLu&M}G#tVSmj-h0`kE3*tq?hU+Dlkn`>z7H_vp&1_YY5s~LAec^qQpG6+D`(8t_vY_SPzw}^Rw*L>BtI2GN--d@`q*Gf
%L*2#X*bI);+U8<;|*eyM*v8Qu>^4_28s$E_7j-`gg)s2#Dq&xMMRKA2t?CUQ9~41q9~l^4kb8DQ&wEOC&yMLGaia?dJT8T-Hc)@
s`)$;?wOT#*zuPTMOcDz+F{IfT~2rtQ&80~1gZ#KDP^*Z7^W&fVidroFhD=CkX0ePXxLXrZaEEWFyJ0}!+_&@lLW5W$A^38WQS))
rMIiNM+_);eNO=ML3oq4I&gdgg9X~ePAd|PlHD=GiHohyP}`eQBnt>$B@8TZZKx18bTA(6oI4H(X~zW>H+8d_Y!o;+%#lF`8#7J@
fg+Y&5g^%{i6~fsVrnQBic*D!k>Fj$gxko-K|pQ80>puK(Yiv`n99eZ^eIKmv}Rs_Vn`2A+$?bjfDBTBG&q^+B%&w?_uIKIY!Osn
C%O6AJGl3k<JvcI#L8*aGq<_!3L-&@#M7e(x=F#uVa(^MWJiOoZ=##j#8RBMmFo^oLh&f@7-m_RLo~}L1*D!3v0m>P$l`D|L0rpB
FthEi0lgvDyxs0i=psmvDHx!Dh=`abnC|0=ec#>uJ@OO|8pCuuWd;iGRK$5}1d1wSDB0UiZtIxLXGH@#2(DO3(4g9m>^DkiVk8|2
NY)gWa^ASZyC)G8;VT_3(=g|B)6Vjn)Yj=V;xi04FGqKLN?8ryJaT5BjEoruMTuXT5{ISjVQ)6lCZCwZH5o_0d?AUZn>i9>Bcka^
dDep+2Q4P5>O%RzB&46S#pvb7IM%X>97{-uF`Wiw*K!3KCkt)EstdqxZIogpSTHwb)w|;eaiyU|D8V^srzllXWVKSfra;Camhn_5
kx)%FO&iT?Su?|N(1tLmwm~RxJzzv@HP*8eC{s!y-w}*aV8K;XMk97=Zw+#2%rx!RS|wqlD6o~3)n@MUilo~IZKce&iKAHIZ#%lI
2WML0(y$g2NkvVIVaV3(Lj=l+d$3TFXox_Fa+wzCn3@&}5@c37ph`7}2Qy`fgAAa;HaTEpi>nMwOW2ohVX<K9bG>#p?`4UDrdteB
BsoPX2!i68kfS!H!KVd{ciWG8&!Qux=?d?x?`0<vS=dPd0q3V1((%S_*18m(HQ2DyRwSc4Y7>#xrzs~0ILyhI1*^{)$}r{}S20eQ
wk?51BpRVYrU5L#WB|x)s6~=+flUNu8@UCED{f>W*e*_-^$aS)K{Oi9(lD^m<QDEIq4$Ix21gDP=z!3ueV_vbAp}H@;q?_lu7FW$
fgLdqgCJ&slFbEA3K;d4I>3npKq%Q5WI%wUDq>zB#LnX>wxK{a!<Z2awQR8rTVXpPg0qaUF@Up84rvT(WI^4>h1%1F;+xoxu#!$_
0mfrQ!UVAS^=-<6KV5`TYLI@uum?)$(xF2^OV*EI=2O>?mOBUr(lE1UAZIg3@!E4iHcLoqL@eYS<ghivQG53<6J#_KWIElHV6`Yy
EXEe!C}ff4-{&^$XV*^+Ei}9!`7s`m-<?A{41<|h5(k71$0+PFO+sx7eQhvnJT0g!#<^-D<0#gtXi}v}q*x0PGh5!xlEzg|_gDo~
jBc6%+a_gnf}Je;vj9<ICi`T`7$D5)IP$dJX3bKVc^*pY9s5w)<+Sktu!q~napFw@+`ndNlg#4qaYI`o?G)X*n8_mvvRi71so8}p
RY#H9<wZ+uHuG$CMq&(70G`bL#geRc0^sgh)SyPhl%R%u)!J%{MJEQK#<pG0F4D&sjEEzv6Bc76IK;d926JTb^mSc$M-Ja5PXPUh
Z?8DRzt52AMTo^~V5wU~tWdw!#yH14#|J$a=UF}&K+sZ6NED4klqpO_OnAkO6&0l0F|!R*1rpVZZGup0nyM0pK5^Vk6jK^3d0^}~
01i%Mv(3zeBsy-LAu@xrSkQ<Wf#m5|(0U(8JF&YV=%M0IK!>2GLS$l?nM2u48{Jn4(1GYj!6NpJqt+QTqR@2F(scAM_hG$)JJrh?
H3<+OBwi%!cNl#u0S=c<DeDsu*)geW6huv4Hl`_v^q!FEtsHpq!QRIAk9l%Mh|@(Log}&(rEQ)tJWq2i*P=b$dhDB9Jjpye5STZB
GPww02)6(r=pm|RaDsi+3PiI4P$$rYrx1D_757e^2vP&B0nn`%VKgxf0(2|(Ay2en`2&%2_h|2|nC|WZ>?es_-o0_rTX%P3ZV2f%
j%JewP;-LnuEagiY;7LkGDs}b6jIdy(1-9wWyA$0kP6UHx=DngN?4?cXo^zC5Ti*AOjQt+si8GM1p`#X=rpXAG{qA$GJ!!rNdZ(-
5Kz?xAutq(QqmL>K}ym!Nkq{_R8<5KKnl{*)G<`4LW4q#1lu6+k@NUjfPW9Z2Yh{wWwN<ol%g2JEi$EKLvw*X2UHJO!h9H@aXnQ8
Dryjjc*tT<hze7e3py3<t!wsRF%$9(N{~qVv&8;Y9B`*eiAo9)A{s%UOL&?<NJ@}yp+;GNmp21P2nS{gnw3uaOU6B!7XSo{<fN`8
mGmPi;DU*vkfET62s`XBMJ+@#GzA0^Ni|TgHB%Hwtie+v&=Cbhgve1r5lst3$yCx)Q&bQ-U1$?SFcDP&O-)p>Q&3ctQxQ!eQ&7<{
M8MHiGZh%vq9;bRp(tX4A{Z$th#)F~86gTlk|oB>DiV-Z&dv<dl+YCsR78|XBOw&hp+y>W8Vv$ODNHcKI<fi`7$!~>CIy@3F^P1J
zes?4J|6l-PBHtM_<)Zq5~OI*S)rC02ftr%N3Wl56o2^*H3|nJ1W19Xm^kEJIO&KErlr^)QB?s|7^KQr6PLEOhzk`F5U$*)6#U5{
f!)YeJY^m~BOjXcA?}xExDO>JjmhUcwrTG8m{)9rn}LwVZBjjB<-2dgKwlMKe?01T?ea7YkcjrxBNY@Rp~?m%c}nDz2AT>%A_j-5
X+NeH?>r-u^Uo58>6v5=vH^{EPg}b&*i~64Gum%j)^&lX!?vlRIX?{^<4`I1y<*Pkux46n9bcc!fU;R9$&d|r;&bF`d0nI4hiRYO
#8T1Baoq-TV2#*AAV|axHGstI(L98o5r#6P6zFIYJYJvl#^`U21%mmSSZ(~+bY72h{%V>IgY!oGk%egaD@tl)h@cOoDenOF`6-uR
z`qsx5Ye&Nczx?c6wM_?_L}M%X`2Z}CS|fzj<T0N8s1y?8y$XoyRw=dL{Sr?>JMJ|@0@u#ycNC3V}`KvH9)V`B?MT2rqXT1<7JpS
x-S_tJXLK1MF<P6Tz*(#q|`ZON!;YVpTG)GKJzbd-NOk2kHC<-m>gu>;6Zq-DO&F2FcMMAi!zieqel_lfVMGq!*zzATiA56MI|r{
sMSu?nAig$tqVIYD5RnzW+h0*HHw1U5HIk2%hJTJnbj4D={krgqP{L+Z62`|O30mr;O2uxGf_n)rmcXD`8iXVf;(cO)?$iC8Yl_?
q619B=1q3Z&+>uw&>u0YH^(`mik(>3a&DP$B76Y;Q-hlON(hK7R9+2)DtCxr9?>N0V+{n`l9iDS(jlydBoY{<h*l+wiGrZ)>oJ00
f|zM2`P0VW(M~XC3K^uS*mll>sV$UrQU$VRsS2iLnTc^=sVrhl8O!iHyRs+sn>RjNZ*Md5O2R}wd6cMCKL)YQ=0AD?Ms2J-kGoTZ
-ogh#DMk-MS{4}ZMGUm)U}?lVa%%%xzeEl4esi=u<PB^M+wh=&=3VCV+vVPPJ`ai5xc6*!1+n!EfKsg?Km>?Tg)|Znj53W1uoSef
&vCE22I&qG@Zo^ToH@qHA(S}&?|dJI$F~2Hh2UXqK7zw1Yz@rJi^n}Defau=-st1jPlRBkqlvbe$L+zpw$NhOoko6}vK=JgN*H21
=8V#@5YBUqmqzXh*oBH5M^)H=v(QZ1!*-%S-qk=694U;ZNz2FlGUa~p(*6)&XlePeh<u)pyrvQ4dT$!!TIL#<-9B04C-4}d>MmX?
ZpK~(LmptHK#*HV;IkU{+={8*geE$HJVP@bdpcpgk7eR~?Vxms>HiO?<b{We_n>V9ARzyv3xnKyz&-3B{GmSf1fhOpf?=p2f}og*
qA3rdKeMnwc=Q)U-kZMMV>jK7Tt5ioqxeUG?(R;WC}D6aLKu)VI$FMg?*nSoljxYJk8Bw$hkeh;?eg(F#X3PX1I8cgg*apiAtiW`
I9oy-gc?pk$#Mtw$V?)7svW;JJ<<e85}QzZs_=kNPDw&_fiY7rZGwRN?GXrN_OMV5KgADV`}zLi$Mb<fJ&Jn3w~hl4zN$w4x|s|o
={`b%-iPnRu`BKcQ?MZuaHJ0d77!W`oBj-B8T@uarlS1WOe#V9ecY8hWC?#DM9@lp%v<W{(nif?6EZ|Jg8iQ@K^_nUvTOwWBqC&#
rJ(NuT{-dj$w3W54tN`h3~bO)<RucS?n6KjJ6SZ9G^(UR1B{<Hb<lmj2h}j>)d%xWQr!Xlg$yBu^d$lCIR}IRG(klP3n@uTERdv<
uEF}cln_K1gAkoWi_1)zsvcRGcV;Fsv9u=$VAc*c6&E7}tpP`D-Iaunx;tVeDxir848-_hC=&%i5h)y}L`^g$B@qo2B?)^We8L<N
OixH?Q}!2LA=CDQqvPg4-;wS^l1S~Ln9|{el%b}IT2Q8gNz|0f0YGaDtOo6;Ri{7`5w;l$QLozp%XZ-m7%$k>LMPrH_go;o(R}b@
K+(!E1rq;;O(XBz!}rPM{ym}%D}zW~GEyuBWT-_9#+ROViMyn*m*MroA0aY?x<SNfR%XeTaP0R6FzpR&3DPJENNs_4$2?YSw#>F@
w`mt@;AAW@<>z$DHbJP-<YQg9h?bPPxm7rIX}$Hw>Eo`Vj)m=a`gVX4ckebKmdxv4w?kkCk)RqxsG0{^F(4R$c{xMFiO>%@rKW>;
rMU4!W*RWVOj0y76GJf7Nk7H0Vp5YvAaqh_(^Qp8g(;1fY|tcN!Z-x;9B)9|J+krVfWim2-^-95LFpoUEJ)Jg5pf`mE22*?aHn(J
YJoBa;ujY~Xq$*8BHeWb)=zj0p3pw0gqefKCL;u3Qm9<W=~Jv2*^#B7peZO=g~SQ)84g$TmS}*QfPkt`5{GOEI|1Mvb}Peh8X>Av
?^rh!FyN4h)$cqaJ@4?dw>lqoF^@LF6~P(MPCF2t*}t#h<I79G@GAZ8oHo(HInGc+DT_}|Eed)ndv-BIlyf;?#4cM0R5%a5K=Q#s
5JZ228k(y5!>FPzu|Y)3e9n^WJt5J3T!zO39AkFlSq^5Vi~S9ReCH&3O%hwP!6eM?qq#^T$6v>F&_(vx<*$H~4G9uOERK=HTNLV)
SkhsTCP-t^)lYABy9GriNVY*D27-{;Gdnq&q{h?@4ZAyV9YYjRH@0G$7)d1wq5_=(g1Rtyo-mXL=#ez2)gd7XNzmx_?p<$gmHw<I
z4Mo#{<CM=(Nh}EB>gzSdBB*wNr`#`N9)*l23$xmeT*L<GKxVEx<SfxfY4hIhk*3`0YV}%KE6t^L&&m1kje!YGWqTSz!ITBLTF#O
e}z4qN=XnAK@o`HF+gUbs-n$6^hL5;Ni<54frtk_<zYXc&&SA3KfSL7IRm(W--alGxd&e8I}!z;b_x$_C@*;;Osn85STc_75#FdC
5^f&i1A0@sa$K?fUcYZ$Lh#0rd!RS(yKmPR*-Z&b1r3Vq=5y7P^Tv}fL!3ZmAx@@?qydza>|Xg?$4vaqsVNrnLv@&eL)#!?1t|a~
L8R#s^ay%D55V}L=n7YgAt-4&dLAE`Xi?Ii6eFYCFQy<q!-ReF@aymHPJvLsgaSl`7pgqD-D6ftDPn?>CYULS{bTGjQ82!TUOZ*)
$U9)AY9(I5-e7sTzKhW1bA#?p17_{SOtnQc8-VmEJFG+{66n>PHXz$1>&NRu;V?vgBb|t`f?C!fB8Z@vl%pTIWE`$cY!y4<14K?b
U*RFV<EN@3cV^YUTiS8o_Xjim0Q|$X^!iNtd=v9{I7p0k+iX#n?X75tqM9WJlt!|~@EselDiu%k&~_A<WP71_kRnBeV7Ns^pce(b
kL<HMPN(am!L*31N6TiQeu?nT$9{HrjN1G<2XRsm22BT?>`4v$T}>d+*dIyq5L2)E0ro$Ap`?bc!~=IkM5UC|g|JYIE4|`6mv?gN
B?~KBo5j|aQl%X#4nt9ilu4AzH4LiUgSmAUBW9UYu{RvBpr3;hnZdx|X*5V21(pocglS^<?schF9N~Z)Xy}bWsYfGYDc%~!s3+QL
aa7{iCOviC*`^>+7&2r^Vi;tSg^p7UPj|PCqCXK5S#3*fTWE?)i9?<_4y28vTVe>)ugADJvlcjkJrAIw4TOAT{qqPw=f&pv{{=ku
)!Z%(zLIGD8f8rM%gJhNaHiRp8rzx17%FZTbisp*c*CA)#v#H)YG3zg&5}RAcxi;$K}%2*0}RF`4tEJOhNEZd&9RhTB?Yna;>FTL
!t4C7fO%0(l|i}?r$QfXg<4Q33O?yo-*!;MO$pApMT%2>guuqlS(y9qnK!CeAlb450>A?Qi~-~zGa(I+9s{Zyj!J59a>z3p1<A8#
2OHj>+DQYFd575p?)v?5DOi3*ya&FOSTP*qTBrx*8T%f%+GI0io#YIgPVlx(km?j<XLi5ODUf&jDDXY?Z&#ki`sjHrLx)Vz!_@Z9
StX1?RK*Z|E7#e#0*nTa!Q1)P2-;-qhezRi=Wl(Hwi;$pm}1(>&YDUNx!|(aS_y<a+X41H0-FY?py&LB!*8o0%hr>p4$M^5MxmEm
(y<Nh(~c93Oh|CYIEGK44Bxl4z!pQa`?FFGtOh6SDT=&ZWeWA!@tp3D2RH@TrJV9{gCUpUb6Pm)y-(T{1AO0J0j6F=6OJ9mnVr63
c|G8tStdfMDLs*hXd0y|B3UMch>0PBhFXw<A|xR~8G;D{fS_oCiX|o}W>_MYh(=iwr3gJ(12E)Sf(j^T2&JT;s)VUYQXf0dYLPJ@
lp{i<LMk6=p&`YCZ2;bo{S+aAB<LX1*dEXqA>J8qi?}zDH6<ZILldYrA@@9-8%;RjI<oYWs9kLgm@&j23O>!~Ck{vf{Cs!myK$cj
&$FFV>7uioBjK4IgEJ3j-?+1NrryD`ZJ5nWTQfN)Q0G)d>TL(xxNAm+eN39CJf^e>J0~G)Z2a8W#v?o?VZ%JL^4L$g0O27@6zU03
L4CHGJ+&tD?mavnBlkO${ZgkdAP(<kL?aNS!W57~s~ZeqCZSA#d74kyJ2HFxaC7qd2cHeQ2dTX<Z@1oAF{eCWPGW-afgxcKX#xs~
AVYwg{QKN(10?L;X!!EUsQfhR><?4jgBZn3l0%Q^lwR9FWB|hQMBa0b=j8Two|{dYTXM7QQ`9_a+u_~eyeHi*VPZeqp!slk&&Se}
m+F*ZF9hJ2eI>S09j5|UDuPR8Yn6o}(zC(^N&w(>qkxc8*nx&N*}SR6oE&c$wQP@TSf$@l|8xU;-<?_T55MbtI4D-Yem{0dfrju2
68VfXF+Z$Ua{-nEM12vqx21nHKVNL613*&w!;$4v+n<1cw%&oLdwRT6Nce<C0}w{JFvU4-khx{2U-SFE-+(fIpY-F78*lL9e%-vd
bJF^~<b^Mj8Ukqi=piOkx(;646!1<H%deh?k?zq4;U+Io#t&%$v(pFSoKIm<_v5C!y#9x<KR(4zyCO;)Cjz10yna&j<aRkT(`u&y
DF~0_eA^)?MK{L*Ik4svcIYBP35A$O3Mzjt%o7myHAGSr6r|EbSd2_*z|?x}xj(HVh;N29McE&h5sXEE#HMNpl!7m1)JY_i&{Igq
WXTOx>^M7X)+F>|LZTufPe-^kTx%FQG1zhkr*(?G2X&n?M8qU91r<?2QE5$8OsN+VxPYNz2=Qv@)Qn<%3LI34LQtC+UozqXBi0Ba
irY~^OCA`+&`?b@#TOHU9-{|JQm0KLrv7QkKtWX{5!uxgX~PLYTCix8v7IopO*0fwQy0q-6%|1gx!R^6iFPtqY=}h>OBB?M(=$~i
#Qr?uoX7~kBlKnjIN+eb1N*6<;WaT+lXaJl*rKRAgPwk8{VDl-<AZBhT}~*M<8oIeKYw@62Oid4>|?#RQO9<7OfRKJICe3yqC$uu
2&pZx^}6VaLW--~UZM?Gr`8eK>fl(Y_U33zq@iNAghJ6lmc}=nW1MNTQ$%=}-!`j_TN*7znka}X%Oo6>Y>^VuqiPGRX`G{jU`%7@
W34&VJMcanJqLy@5jKN6>pFQb8$^X6Ohq+KF%=L{#S!g_X**}O4F(7Zkb-6@mWcuofr?EUC}pT)XAIL!NHr315+k4rbc{hkJ7lIP
CRM1ml>vC8ZivFW=ZI-^(J2KXwiOhFr)hFN5~3oI^rh6sP{L4b;EH!*lCmh6_p`g5lXwm>V9j*A7S13d<qaZ~f-D7*?@A{Ei72+7
?doW<jF~~qWVT^7$_WYmWGnY-zq?T5`oUl02}p->8XFDA;qd)0t{{Sn3^OtmV#6PwI8PHMF*+aqvL~#E%3pLvHv_L?U?FkSv=8Wt
0)c`kSE?>{ro{l0fa4yd(ChlJ=Jvc%{*?oH9>LV!p<D68z{d+X&wow3w_pZ=UMGpY;D0cj&;&MbkH-Rmf>(I_6oCVbG@?^LX%NsU
1vMc+Q4)boEhvFSAf!u)0}>>FAG|eHS8)I}LeNryM#B^q%)yJ~=?RAGG^w$uv9+wu!$#4XQcbl)8rFoMG^2`|394f>=`loU($LZo
7RXX-Mu^$WwHDQ=vg0YI6$NdGf`Zr#Mu+>+rNXKe)=ad)s39{CzHB-emxGKf^Ufo6!Nv0@6-`tfwPVnBWrI^2i)*HL6J4U(lETK+
Tarxi`?zM>jN=m3s#HWujh2&>qKs(G1S<uFQkp22I^zwN7j!JmkR68^Cma*?K~q9lKEF_=2!#~EW$?!-bkHz32BLzBKEE(9J|Vc>
<!;8QKv9mPsm0PQEs=l=>-?uy5_<bR$#FC1W(>iCf{?T>t-bmW^+`E9`5b;8$KU&e!zuV#jl|5P@$WhcL7qT%&e#c(+^mD}&zI5i
du@JPZr6VZmj29nxYLzj&-sUQPVX+{nc#kp$I}6q*m4|&Ka{^e^dZL#-s${{TTkNep`4j%TX<pkk-{I0LtnV~v6R4K0*DAb6xbUC
ifT^sG6x@ho*C+qAGz=axIU==3$s)^4(FHF>5Nen%riyq#tc0D;%y88@Fb_U2bc5yJ@-B8^T1zy$(*o-6WA!FNlIFg1LVWx=`^W=
v)t%UhKdJKUKTS+`ktHyfIC~Vlo>Hvqb(|pOVS-M{vHmJ2<X5%7EPomc5)jrI3rqOhSr*^YIPM16EqNLYgILDVkx4a(YLtap@*;;
B7()H(H0GDCa5ZCD5hqrh^i?nDVs*73V@)X_An4cSFl#}<6~&sW;BLMyBg@pLsgBch{SEIY9#fVD6YkdqNN}!q_zl>Dms!%swjr{
YmHLdV%ar^6}G}*m=y(8a1acW`S1HY2PZO4bIdY%%h4__7qS=6wNU(sR6L|eNr*r{I4uwf5+Zj1YJlt&lzpQm2oxBGs4)adSZHC6
eK}Hxgn4#hL(0=kYunHCOH?#Oktq~@bC*Puv7Al}m_LVn5UGHBQ(&O%|1<ImC>%kQB|`{5qVP7LdTd_Gq6nfIK!~bVk|>3OPJRN2
VJ1VCVRAHn!9tN0C`1UA0XhW&GntDSMV6HoLX4G#kT5sx_tKBY<?tVt|B>QDiN_8H4C284_ry;C4;mSQDoTJLf*DjP0O~3Id;s!(
#1KDZpsgx2Qj{m!K991cQdvf+03sd1gfM~j>#pGNJN!)J=kM?8i|s@Oz+rlTAMJuJZ+XxY&+eYcx!DRbkhndhAG7&%C<-bgmrdIq
p8tkH%}8KDORWw^RH%F{&wwQDldgD}b3aQ1go`!it8e|hPE!LylP$rS+`KdJCwcWChr~S;?@<HokXTkg42uhqf5izDrkN@TLIPL@
LWUBe7+{tt0%bxV38`VApq8RS8exH%327#vVUZjXjDH8Y{y3tD>{h{m^oiDs8fKzhCMVNLNK(AZ(|ZhUtqmm&54$dupm`=zW)SJi
DO8#V$EAo6(y$nU<IP1AQbbZjKuJVZ5X8^~%M?{I(Nr@mFhmeBL{NnjP(;j5d=TX4O&~T20Ha8QO(855N|dV%1p=~265_;Y-{*`(
6-iZ5HB!kf1x`#TV2>!>DJx`jQVb=xt=-hMXZs89(wl2A(^vN$q0mFJ5mqS@MkQP-Pucs%l}1uTErIHA^DqPSLa_0ssBA=iDP;3;
^woz<;|iv>CJNh!L6;jn_CYl~1URQLN1!N09}Yh`bPzEXmVh$>^9H0YOuse{Tb+_<(@rD#j?Eol6bmFGBnw6hM9u-A9xdShn&QPR
8DVOZe*3rh)A@eh8n4vj`0lJy44Peuv;87PS(GYBjVCim_)-5U92@<dxO9{p6mr1+-67k`as}rG<}U^We;0zz!tUagaZ&s0ExFa{
-*b{E6jd$^aJlDa&0@Quts@M&=`#zYo^q!tw_XJJBXw6LI$RmhuuotXk#fTD*u4yJUqzZ(K*E?TvyVttrtJ`RQ0H-B&88nI&};`B
P+bE#;l&uyeE81ZU17<}o>EU>;uqM3gJ_$|jD$`WH_h)9<YI%j+TxSOFLA*o)y%i-s8W2<cQ14e<()#%C4x#M8dCS&=Ys0iI-<SM
%$1(rIyba7R@+rbAqD|TwT>t=X}AVB1P+PUCi?T#bEp&=(C6D**|K>(L4rXb!5c7264zJYMAs=AP!QBF1a;YjD5Jqnn)&VA^nrr{
Oiw17M}jDgf`Jl3pW@jRxb+9c2-BBl1))L`<;fwb6fFst>&}L#P+q)EM}rplJ}1>l*?{LHGHOAW!V3E<36OF-N_00jASj|huWt)N
czmUiAsE~c2?P)m9HHp*H-2bwWwqYPzSivFRn#0cV5lvne08F5l{9Kr0!-B?aFQZFVFH2J^Fyi`XoPHt(e+KNAdi)?a<qh!?TkLm
A+ivdh-iClYnO8X0%9<(iiSWsXfd22QUl~6HUdJJJ%nh0EYY$A{JlGxksx`jx$}xrBI%{WwuZ}nJvZ{e_wjvc>jefPkAB_INj({5
D0;f{-A4llv);5A%NU%F{#u*%9}Eks$%arq4O@W?K(z!Y0YGB}`9aP_7-kgI!B}scAvbNb%qWiV&BsvPp*)3vd-1KRE{5q+(Nz%i
o+0Y)_|U~I$Qhx)_mLuZt+BrugXK;fAbBm3&#Gs~7n?+^sDT?@Vjgm26^MZY6m*IZa<vb+Y1uguwG@beYr}xGNm7uA_Tz!YT%dfX
G@>%Xs+7zLEKuxkxm;<uUWh;sQiv>XwD~ew%pDOPuz=}YL?ARSD&zvB5J&)x8dQ|EA(}3uO<BdxvKnPv6sRLo=#E_7Dn(aURIobZ
4R2GHGX~2#$!tXqgf`Am6i-WnDCjp^T?eOLuYFiJwlq6n5X4qtpepOLE14OHohkrqYFlSv$;QTNi_^0VSO-W+bZ<pXFj>i?#Us}$
91nNE@zsmaJhUcIC84I|OD%CBh<hBZ%w_msFG3ZP(mRd8ki^!XQ&2ZrLZ}<PD2Fl_vRWsOle8yT#PEt*#m2ekHZ20lEXGHbFb6>E
Cx(YtVS(HXdzC<hpyL4+I6SZ<fEjst=7vpn9NX=Cb1x?xbg>pjFhydBh@yayYT<4`i6(5}B2QJSDkDT$NVHtWC_=%GuH7<91a@^K
kaJ>S5-w1s0ahVUKqeqay}5D|3lPx{lPn`F3gSdoN^qKv&>}k56%s-oak%b;?u?CxC*X-7IELqxDaNRXDRtj7*H|KPX9tzR#R-&;
S+6^)>fl)?vO3aIF@aRDT8&I_?#8t@EH_r?Rv$)4;DQ^iYj>0^UiqIlb6PV{x6z$u?$(?g)CrU;8`?)`&Ry<r5f}?)5Ru{+O%4(Q
jhKQ!<BAGU8?dXZae;dqol+pM2$9RK6}N8ErjsiB8C7tDPSJ%dtv=)iFK>E{9?WbQo{$zYYDa?r*7s2I;(+i}Rb()n+=|G6^JhxQ
&ah<R7h{BBiZk5wMAfH!GH}m{?A4NnS}1V*am9lyXe%##aXJ-8v%5V|P&m*H>$pHOG=Ng^ooik#@o#<sL#G~fc(+JA5f$b0aaKM3
h9J(&xn*FAj~mH^Scy{|Xg1ecD3e*pYsM$F>soJ{`|p1&If?Gm1A5r7p(+M+H6c|)K(8|h=;8v9mMF@BGBUigV&Gatga@^v{B;o#
)2;BllMbuoYQ6dKG={~qzyL1#K@bl}D-1JzaU|RZL0zX@f@$K1c8Kd@T?<H<3=l{ja46hguX@f1Ip>6mKHji;o}ID~@L|6=4s0iw
0V6g?hd$lcL)(V|m4H)4JVPXNXjzJbMPFB-c?4M&qf{lyJ{FG{u*r$MEiw`;UDT4$+~Y+Ws{(3Kk2T{2jF>5QjEy>JfwWp2&1GSZ
TgfDR5jdppwklK_-r10WgN0ovx~J8@Q|!h{2=4A{*M-dot1e1KK3}8V2S`kGS$Jr-v>zf>^xY{kGeN38G3w2Fy3U8wtG2y3z3Eq*
MLb$km1ei@K@Ao}!4h>ly)XuVyHsLfsJzP;s_F=y*J+W8uGL$~SoO`$f$Az0T<c{8?Ke&`ttUf-456#j7c1yn-^yf<KH?Dp0LP$D
vW3E?C#WpyplOJZc}1CxfeA_xtwxa-jgD<voR|~Mj?)qq5Tr?DX`<%ghID|6){G3@3TAX3I#M*HSA{$9Fo)c9GHSR68QqKOQ>TQJ
>ss~AjM+%nLWr80kb9KL@Y`0*koKpZmT#>*28f}omqX6w+7xe53ZD?ygg7{C`|u(3RyLTGDUC6A7}HE;LtG*TC;=O&KpYTf2Zq;8
Tvlsl3N=*@WJ0dHMJ2J<YgMlj7KRmGNPFV6En1uKc5EGRnfBOG=9aagzHZd6Nn+n*dCo<7<H62uubi9ni51ya{rH`mUfEnqH*>JL
IBxv)C^&Dt&JA&aDWc9@c=r?{AZSS8VA=7ZWKsqueR#O4NfI>fWElY>Q60}YtBjZ(+|a<^ie$sqYE23*iRb6RfJo3|Q2=_>i-^7!
1C10M9nUvs!PQ2I-*hOu>BQn<<%`SF6f1*H7a##h^C&}s-L1(32D%fY0BQit-&uKa42wJgmvX!nQ&wVaz-CS%O2ZA9V}cy9^VBI3
W=*tGxI6;*<@(iiJ2L`Ej)P<}FpU|txpiotNQ(s#t|p<y2f-bg6D<+YUa)u|h%_pca71)S>&3_&EIo;4yAB{wzC%P<4Nqox%>#@y
DweemtOz(|3m_s6ltMeM4_?6CYsJhdZ5ozWmSvL{uqm1=!U9QXA`O%V`rvbzlOH9IK!u~I1Yt~f<Eq`{&U#Jpxz|2bo?oszoeVi<
M}a=DS1kiw*Htyf`=sRG(|=GMg9vG`H%Yz>Yr>g9PdzH?gjV<fP}f$sC^#gzYIKA2xbU6JX5ge%dbgA_S~}D)eDz)E&~-|aG5^r@
(F@7VY)$U&cx)0b0kQ92PrZBZ)v2|ZToeI80E3r;&kK{a-W|9zV2hd=t2E@PvFO^&ILg@)m)AAYr07~~>?uXfBxoGdLa@tu)JkaP
B_`u6RdGQhw<$Y=qOrT~X|!J>ohQ5Wq)xoc9(MH@y$eUs-m{(014cB^AY5|;X}qQ4=40bH4(&<Ov*1N-PaE;kdAV#9Naesp4>EwF
h$J5%zT2Gd)X?XJQ@o8bZ`j0d$%N_{FfJHKnSqm|xU89WG8jOJHB$#fGIC>UI-H&TcA6DO8k)7rQ(-bB^CEj$B>U6B4n|N!FCMLE
r<tYkAqbyi@%qRq+&_=&atBj(L*B@;AEUVysXzBHm~Pk{6cqJ^7zmTVFk$!T39<+sBl^<yNCJeP_HIjo=w28IuN1ZO{#3+X5aYGw
od@-BcGTc+Qk;RlsOCB?_yGs_dItQH!a1D7P}Kg-z!>-8!?W10$_d-wdvz4~Q3y=U3vnPZWtkxOZ<x+=b5nYT@zBc=nT13~wZYM3
4M%(GHxo~d-uCGx?{}z*HjTs8Oc};+jbKJ>v=$=?qzf2_37E=rZVkNBX{C+ldFOeiWD=AZF$#*(j|8c#E|Ahi*`lams_!=<VKna@
>s)JR0;9jb4hf_b4I9xHc-L-tH?b#+(V%au6f_)ofd_yUMG6-vc7Mn+Am+h%l$(a=;o(KlkK^*8?LNmTP&tDciCie#kDw)HHk!+o
Wvsr`!Noy9(*v|8ljwaP^xV_$6!&S_nbk1sX|~6AcI>^=vwN?v$5;+3rU^_y{t%R<EjkQCNa-;ENW<?Yhk@_QiG}1uGczQnwPQic
ZM|`&*qOVRj18tCI2y4U(r|H^bXEH@%?Mw|GoEhZYi%-$JVdS%)kB*ld3BPHF4L*0g>uY>ru1T2N}{H>n%&-A48>6#ZMKwiGj>y_
lrkq3N*tL-6{}8DtaYb3yW>%HtlH`ssg&Jm!qSDbE<~L!>%zM(E?Sr>RurYZr4#QDk@1F)-#PXQqM0G?Veb9b`{lk?)VJG?RT(<!
B_F&n9Rf|q6zuy_PfHPpXdXs-K7q6V^eH=EIk&8Q^`lxVAuVoE%C#6}y|$-|tj|Yma*Z~Qxv1X)kL?6H3Q}3^rBX2uM8wRr?Uy9l
Iqx$wR9N6E5fK3}sGJA8>F-T$YCXA#N=x89It#$`L=5v2M8VNyI}@=dnMwx;Q3+o5$%-<tOX5}%Z_XaZqHTjk1sG~AjKp|gVDO%T
VlEpB8cP(>X>FV43^fiJkIG}{WA#!7(6a&yQF*<~F5__Fn1P>SQi2&Bc!3*{BfHpOAPf^Ba^Js99Sg^44lu*9OB3^vBn~j=35kU`
#9=fnD=Xz@k;)?!^JSA}7;swv^6&A3qfq1Cdg10EqX+F^XKN1T;iNbb{2EWW^Y_zUJ7E*Oh20KN^j`{I4%HuU!@jKG9wXh9p0t8!
0&Cf#O_BDkDWoqy4uA>R?e}487^S6Bp@H}WIup$5eHrJv3OZ~+@dlO3VV<&GWS7f4`P9KdEarpjx?p^I?eP9d1Yl;v-we`S4L3vE
1-#B&679OfmRN(8;%z(M9yl@^UK@9I^2-Erk68*ST0x|D9T$0!J;Zh-0k%F9f)F`RGkZVoOk&P*28GaR1{oJ^h@3W!kXlg#K9BVz
_=)rVmil}AR{M>HrsZQTOsI|)ySN{Iq`DqG3CWt(+J(Kkp1}NVCj^D=z?3QAkh&QAK*RC^eX<>gt{#0k5L%_c+B-geKpLQECWboU
cfeTO{)0o$tsHQG6D1`R4T!-FQc4aZMH?8M4z|XzG?vVk6(FgILM0^;gAfGNABCVF;bXnMuq^{X)=6$+bQ(^@7@=u1P00vd`?@jX
6p_)LvTW15PW-TE)pqE)lixjXe2;{klTGYsmF!`CvSM_!z6%b|$m^lnNHgg;x8?7T$ebn^GUDM(=ElpVti@TFVRq$+qEx%I-HO^{
r;Ds+@Gy~)8wV3nD{+k^N#}5IJL|D?@^dchnj=72Y-wR}nS$n|%-zYM-hyBxns|%e-R-@{d%@Ac49ysqL}w25iD(Tv_9^Z<^oNp9
K}Uo+SwfKu7WZ9<qm9=PdmTJRCo!dpC?JN)QDNtX=8f(fOp|f5SIqCnr4EkrUynB)P-^NcH7Er9l#GkGgbv6c0)pGBXe0%JHb=lD
qBsMnqa!3!F&97xntwHM>!S*QN(2rn=z!P&=_3*nC%&k`GoDDl>Sv{<A#bQ0d%5<{g_bCF59JZ`PH@l{vEjP3Sr0@!@DaUxTaGoJ
&Udq1iS6$w9zcA3Gp-6w%Ae<Fkm)Fp@#lGDr*d#iCy0at%uxr<d)%1YOA?Jh69O^!;qD6&gq@aWMivbPWeJKTG$4i+2#BbP8m1y@
8YrYHkO_h=1BXsQamuHpU&F1FX}8Ri?JQ_1?mg$Ha-FpZ@sJEuBM=P*1DSCkbK0CjI2o`I)TYP<`uFk1x%%t4HFdjmUF2~fkRaC#
&FVn9viJZup2~XxR2zDb0iMFcUuY!b4EmIK)=6HNL%GKpIcK*1_QkwNNj6U=oq;o*OJS@-zvDlSL#3U^L&9Vyl6Wyuj<eKc#D-1S
aXN+Op>x}ZNa}xTPkGzrx#k_aXW&xkVPDHFO8g!*XUc6X-IysJu}8b<dL7NxyMIOYd!0W%g&Q-weoZypEOQ<$^fiN8!fF=`$$0ZH
E$bOX5Q5)JpkaU-bHy!4#r&vAAMda$dTV&dFlhu2-~~)e#y&Sx0fPXoap!%0*l(se-f47dmC3t(+-pUR9ga8yHGGsdNCuS&=T&kC
7Prgb#fzRq_|*ksWtr(u0L6yX4bOEgmqb=6J17}}5%-V)O9cphtje41j!7T48dZC28KP!(MDh6Ihlnp>q4ZG=V8<qa*IUhp9sF9k
-G%RFnL0^SMU$IIRkcB2LG5Y^iLG+Z+%TchB|(6uO}Pg|U@<L5vZr0CsoMi5atPd+Kmpv*iUBIlE3Rh5_k)^g4ZyBUqXQWe)VP5q
0cbH`nJ5rJ09`Ljqq<_QZ4gP5hZKU49fN<7TtJ2>Y^sF4^~?wakT?+<K}N)Yfd&ClVxvOU_0tofrUI}xU0q%`OCUr#0L;Es1}g{_
NvJeLHN>dVd|I1UI_1J>*t<_I$>SECL!LvG3_Kdwbm0SHPWwYC)h-%_Jtm}XiXu}A5t%^-(<QA|qIKqIo4xH&HLZ;7^wXKqu)#U3
gPajFn~8dG!)Od@0y{whNF?%SVN7v51obR2b9v1Jkck9gqKG^NRlf8XI=bQ}3=n}E)N`#mEI{Oqa<#DpDHk|1o#sVrMo2Ig5jQn>
7<vl9aDmgh5GA#N>A@r?j!zQC&F0t~j=H`zPba@t=?W(8QIYPIbjqTkStz7#>2jzl&Dx9})S?O^hgH#ZHbh?3LIw!LcHUmxk|3Be
kbpr{Rdm)IYQpO2hN{>I0_#^ho*=RpdZ1`z1G^+s&dQ1lyHl%o0htneF%M8Om?G4M1L%p7VTeJ7+NorxDiUhJ41YPHJE&yXkd_W4
W3~nrAp%k7L6FIcHegsop0ewWGWsF|9xq}ba12I+H0GzrDyi7bj(GE`zISV?h|`1yV0p`Q4OLPa=G<(GBS3}ADZ4UUS*X<Ban|S!
j(4ZcPyp|!1i3jaj(TDz90Cky4q#^H>4xs1T4Xt9kmgjglXruTEsz$>Om<^VPz+cgog{H-pwc#MVHCjKTjN^UIegipt(m<`)`zaL
WMMR^l`d}=HDS9GDwMVnb8^mCX16>vRw#Bm)d(IrN$^Zr)Y3?9@}zc%peTfp9pkhXPaGP~+ORP@vhq`Ga=`OT+hj61)@1>Q2#gL5
ByQ%QS+mIBAX;p98s7WkfE9-7n*(o%DncWXE$}S|LdBp=_T_lfE^{&*?urTPXfcSYBsIkj0HV#P42e=(Nsf;1!sKdO@Y><V^^pX{
%Ar6G?%BYh!89i!ia2g+SeF379YzPLPZ}p7u+*$s1qj<!0b|KTl20iIiI^9FY=WEOh87U1s@c0B8eFEw3r*g*)@qz|oVz$TqP1Fs
Nqn8?tk8C53L>+ba^M|h9PaeTfeMkSV#SBkz{J@pSPT^o5F<ncKxF_aiA3nKO-OD8(0m#K!jl(BYINW#f<h@;P+tK8Krsd>giljI
T<?Hpx4yGOojcnk^E?GFi;%{KQY}d&(%ZYsyjte$)aeqf3JUkAy2L^#41pp<h*kkpDfbp{t`EDHpI|*_8x<o|6vk>QDpte2I@eS+
O2p{rn4I$7$WtLF!k#m1R>=hKDb0tu70{~Yxbu`Z%xtSt#d5ecBxXUgn;BMQJs%H+lhox_YZ!5RVS3<AanT^c-nr$KDoN*0Syv+>
S(Y!puX-A-RA()5RXr`wIOlXi<^vp)98kzA!+;SRaIVD7K~z=>sGzYyLk#DEJiV*{a=Dq%8%vu=ksz&*dl<Ouc=FZF^d_v>#XRao
PzGI|g^Jw1Sfv^SkSGKRjtjvS@Nr{9eetc&QaGK8DQzMmA1bU<f~Sj@U{$ELB*hBk*r=p9o9~|a-3`VNMXWD(hzdi^#R!C3Qo+KI
Am$diD^dv<wZdDjpqYVmtljZb)WnPLeAQ<dIebkTv^k@8I4rv7CZeilKun$h*&HyqKm*zUZYGny?!2=+plShGVFdCJ@Q(Yq_;WXw
XNpE@2Rw4brqy&)2#sG?Te~-Ho$<MX2-Wi%y3rLq8k7tk*EiD+kRdf9N$;f{kyLuz!yDOSV8w&g-n$h7U5SAV!Y~nzvUAXEIN&Mc
zDP_GESkLL87QD8Je!<s6xQ@%4kM=d4_xS(uq=Xwz58Z$twYBWX1j-Us>ScJuVg!RhNKFD(Sf~G-=09?b=v|?{0xF1s|A7#1yD)b
&f9yO=bu};bdzU^&te_VEe_HfZX#g-DH`tiiQ>5qGcy3|XtO}n@-N4gz9JY-l927zj=lYk-aDs*lUrbfv;z0L(WKrQ;P0?D&j(J<
W$S6g(ke`+Oc5MfdOk^u9bIvD%|s2HQnB>60Ya$&LF^ewfn!|UoU0Bph_aX@iQ+>=%n6nwiE2J-7?!j+2;@kBG;o;05J1q#=V599
P!<dY#)XGf0uIMwd);ga=n$$Wdkizs4$#PPXd5BS()bKJ%$rXn@?_L!Gn*78rIK4X=TOiIr5KQr7#0k%OA^%~px4*6*m0JeVxC#N
vHhkv%4027b1TEaAw=I>nzK<Z8?D$`Rnwf(93ib5Pi^e~n%5Iaz_CK4h5^>C)hA^^iI>J4d1t+IORhN%g2Bkez*I?*oI4%~5kVQ_
soCo<Q7946!X!)zy}IofqDrcgwWE*E+78=0c1(*guy=C;rB2Qs8a<u3rwz9tcMzGWI$5*8ZHzgPOUr?UOJ)p=L0yS-Dh3MzhQ{Dr
3CBSVukGwrc!(!bjw>ymkh92#o}{2G?Witbd6Je4If+Pzr$X@$BSqmKLCjl-w)KWHtsYvrx6wHAc<pAo(Umht1UOV!psKY)5K_}m
he<fkLoVYkCHj4}m*?yr=^%9V3CY9QT@VBu(H>~%l4%F^NCX@b5KgWzy9qZ`2yQMo#&ySE0k<Ll5@HHb0+gU=6M3t(j8k7o!4vlr
hkcCf0CtcL^iJt6YKA~`B$OByMi&Fj3=d}>JOj78XK(}77D*{mAzn_K9hj*g;yYCEB<E&b`}1Pf?J%*$5tpbmS&9yBJ9J?2J35+3
Dk$KHgCw!jV-yj^lJSjAZtrF84@X<Z6!?eI$|yKbBP1O#V-YnBQ3V?NA1R|-YIVv{0~+%{TJyW+(qWg{mrn-I9kd*d#tS(fAtxyV
N{bN`Qb~^Zu-7(lATDjN>53Av3lWj!%z$x~IJPQuG8PCM-G<qsmIFcuX%<TXh3ffFr-^~^hi>YLN>la{B~?;c%0wkQpU51Cp&|iF
jAnU}7{WQIB3B%+c5(zyZgvJhArC@gi2`6w-RZ3Oc9cEc7E}*^gVVferj$ExlYNaQ6M5eArX3Xw1`IJGG!28G9^Ho3G=dQ5Jn?KO
sVWCB?07yQoftVVxTPGRTN{RAVE5gI*rv>23zZ9fY2KRpgI~`ebgvS0x<u`oNsvT<v*b%;NC_<u;eJ^kw)C0hy+L&+CS>s{P*Fv;
py42?><m1K<lsd#Z-c`C-XeirnZbV}%7iowAX_1OL=<fS^}O{^c8KyM>ts1Nr(FlKLUGd1;L$CVElul3S;EMlBI1Q9m>xoYInyXi
lSYyUSr2}O!#m2(CW>wmu<d!|=?4PpY5}y)_RMnJG<AK5Uu*Y$hA>5arLe@*&$Em&CXBlzJ>vss6-(pq%mH;mx12^PTp0|Eii~;Z
{yUPPrjF8P(!cm~kmKf40R;{cL+9oe2T9oWSY~#>sNw;Sqa->RG|6)l4dI2>1i`KzWt^ID&-hN7sxmUPZVZj-6fws~hEJKjPaVzl
>9!cjC<tg5?g<c6%#rkgDHWjwIm!wi$Q5Z2JtY9r29uX|1JVFagd531mODFwBjyx|j2ME7Dg5$bC!sW*bm9%d;t7hHB257lT3DW{
ic_12e;>Q-DdWz-lm1lt@_SNos6adf{AsD-YEvkS6j6@4;<jr>&J7nky8$KLbjfn=F;>G)3~g|fD*XUzhN?Wa2)uS8_R4G&A?8&+
Jae<*PIX|utd*R>SjC?&m!(+>l<-7boL)i9HCUUdJHJ1K`{R?RhaJPsL)4S*1AzGq75rNkL*O(`gL}~aNFI4q;X{-ir)j<p+#MLr
0ac4nRM1Tn)9KQL7JWg}1wGoAX`~&}#P=jMlno+!<FJI{ps*edshtCjanY#aOcc~zraD@9hpM0qU2ZYbzaa8W4eKvXqm2YcbD_PN
l7mY2#F1T&d2~TyiZ7>N;#$R6m8SMMtsM5*bn8?ELogam1}2JENk*!L%t&JzXmqITY*R@^Oa!zTEK5Kd+s@NycpW{Jj-Ai5_L=(5
OltUT+p~3_`RS-#{h{1Q*H!?qhv6XPm-DAk^9nn>jYsr8TzG_UQ`%|)#CYAV$y!BdN@^ttkRQs#A0fdXJcfG*1|vy3N2y>kRQY;o
!;1*Sf(#BA6+T=a^7Iqx&2x8Yq`ent?&2!H%Fgl2Wlc@t^bHs%<*NTCPiNiqeWc)%mLnwT525W5Ew3Pdn^Xn;k+|Rh@zhTe8l{1n
sGn&Ah^7T&LDmO3O(!H!^V`R#T%SGT+6lZAJ7y$^shA*&5^1R@kO7DQ?~yPB3Ohd!!Xu%g0jvVCFwethp?Ld$lP;40$8T;A5QEvS
3LXK!<aN`_Q09R5xB=j(5S>U|pntK#j^2ERO}PmWdle4BK88^2-H&Q>^>c;{IV+I6s~2B+m{)fWeVfCO>Qot5&BRg27Re`JrbMc8
;1LpmEX7L%<gHtE5k#NUT8`cIc#~)xW#glGL}g~Otxh&-ZtoDSES#k=IEUZQ+d1Q$xq7K&Ot3V?og~HwIcBsNZH^n(8qsqKR|}Qz
uc00i8V^Ig7&_u<O2+lz;L^8rb*bgO^TD(eO%)r*h{sakFJ^{8I5;E4p>;7Fqs7wNF|RwzOq|>fS+<T$rxaS2?rzrZQkbJqZ=Ov#
t14b`9S!E=h;^$BG#GYyMN`RBl<HW-6q6kA#YrnlX;zeR8wjsgND_#>A##%w0P8b3;&qVFMVy@AmjjjA3J$$P3Okgp-c-z~iZPn7
#+389)F&8Wr(l|4R8a5Jj7UoxawPDB3?M)T3~jdA+KwWdU=Ixq;7O*MYQMZP1BqL9_(F{5T!;p%10YGR&<%oKa41C(%?L$F4Iua+
ci&+&#8ON|FMUKndXz{M5>!w$3`tat3ouYcLqqAj+ug^*yEw^%rgX`hN!Ti&7(oLVUBI|CIsBJ!ds6UcO&~c>0Y8X#XEu6&OYDx-
57IN6U@4)=5=nin(*rV4+wSXH(u{;c588$J426QuWj_ko!^`!7vYj0C@x6~n72B@9x~aa($^=H1oey6;z&@GNM@l~U^B_NWlymPZ
5CI?*?+o{%va89EexyJLntgKp$N_8;hrj%YqUU2)2(sA00&WkA2k;gHA_tovKg$DA1VR7i2{(uE*dCL^uA+4yP&|LAh$|p%nxR@6
3ZbXYR|5qCl+ckyQ4GvYGED<SRZ%p=l{HaCEhLK&$S_j_07B9gV6uXJLII%zorr1u&8R{o`m9B4#8I@tqEAR-FCvBwAq4Mo5B|_i
pCsILc0T`?^ZELsQ%1)<sD}hMeIJfH6PQc1Kipk`lnx5|ep}2R$sK?J=$<f*1p@t^P@JU40UqRnfrtu3h@@%>WId+v$~hnnB|?b-
|2Yw)Vg(opQ`!!D)e|V1LrG**@l{?fh^B9%os0jeB?-E4#L-eTxRHp#E+~cV4r$c(CU5W2MJj}dLWHDAs8pnqRiFZeL&~F|`z$T$
;rvah_@9ZhN#Gxw^JnQ3P8$>YEDy`u%mqXN1dMPG0`{}64e-T<5iT>yRmrHD7ahj?aA~z3a$)cH<GeI-IXs16Q;ky?pDS{!Pw_CD
(dI+u2dXGIusWSYKlU(z?DaYA(Ge}VF=>jy{iAh5(<Bva0-zt_m*9Pc`zbf?tLMIq9*`)~bfD0GG852Gazbu;&SjJGFS#wZGJPEi
`)52FD3)NVBYN`n`4kX$^xz+1jpt$pVyFZ2rTU{q91~igG?pVeADxa1MIO3tjYJz7N{FQ>N)~`<D59!?nP?pi=QBEvw<vm;z!`K5
IFNf#<Q$EL!=k{OK(?Js9n10Ehz}d3{(ju)s-LbRwsn`~>EDnd5kF~S3H*zsDFCLTO#@0bpf#YXG%KOfX<uv+((md1E>8NvqhQ4@
he^A+;&hP|u#+=1K`k;!MH3bKp!oV9*^u8Ox;DpS%Q+2Hg_Ji1mn+&}F>=GeU_kR8f77!<ju`0s`t8~606Wlp-YH--NzsB1>~~`X
6tOOV{q*k?+FfpDV^+mrp_3yxC2TbLA!!zXV3b~1B%wq5nDWsPP=iLva8*+3VFR;~$H#ytfb<+oKQ>v4B1o|o^zlm;oe{I98yHOZ
BlR#f$wgaHtZYLTH!<eJO1es}j4yZ}^}+9k_S1&s^fRy<XF4ieO?X&`H7VDlc9Gj|p{=w<Ox>8u!w=8`-XY-aESiT?#Gk`@G+zFF
a6k6<4p;&(L6AfM7IKb)VWkPEqKSZ|Pv}b*Go=21zdZtck<f>uGMfDtLi|D;2jYQ)68rXJbHUoa&n+nNx-wH60}t)^Q-S83V4%Fe
WS?=mXkqe@_C-_(Qc%#8`4QRJZP;*ahjsu1EmRPsdnfu=GbB0rS*d9<eoKBM;6T%V){XD?7GKmaZ;=nqOu~CCB8Qo?<>zb_iCS6~
=pliM8!+~=NJ&x<@9m<V)Q_^v8B&86H-yRZGg$zj;t@YEzOuV~$`!DoT1LAtz4CK0h1mg_5dYC3G{f1kVTY@(3!L@Ay@qgB9roD*
aD)#=LLG)`b9US7WwRuT1|-el&~%I`5~qk^v>`P3k0FKyB|K@^V4P$%GS}Y)k??U$XQFWLc0n0FM(5FA>vz7??sm-|C<(0#VGoK^
D31sjnq@RnwF2fi094!uVk0*D7`Tvf_$Z0WN9+g_5P(zHwo(#K{K@6m!HMPI+q)`B;HgqL%BeQ+lzu!}zifp7;|_C^QkUX$k_<z3
a5?)@rk{>yVNToaEd)1{z{f^$L}z({_PkB{ulL*bm;gDEwgb%xF4{19^5vIs)gLKB$qNLZQ6uVM<*eO~s7)ab;QI!Xt88OE#yc8O
qBrU8ih5yj2F<u5DU!{<vw4+{IC&%HNYa!(G6o3>P^v|bnXd5V2Gd&Be3O*xR({kD23Hc=bClJq9v`>_aQ7c&J8W4k1~yt~ELfzf
`X~tFiGZ#zyuD_!b(t{cI_6kbvT-!}ISQrl+m68G8|Nz^amk-?$<GItus~k=x+AJeG2f8*PV%e#kfQ`j6r{}&4NB_U1pb*C6B4eJ
Op-!){XcPjj2;gROaKcbEd0W+q(!7cBxoX0KEg1VFYJ9kk$$Z5_2QZ}3#@mz&+bZvE#hf0t;-Ip0(X7AB!_8EcY5j?WQBKTo)ILb
H8O09RM<$sX2e+tga~sYT}OK|v9qDO+mAD8fnFJ*|4%Nq=B>VkFdTTf*KN%+Oj_xcMlX(@Nj2Re!U!bAP7}`7@LkKO!Y7s?>`sUn
kf4I0*m1^~Q<_MaJQ@twfaJ7P%`;Fy3urfX_H;th0<R+SP!(q8*@01NWW#jDd7CZ~S<cRRD2|i9SHD@eqRV=0+8NgDIEZwhf*Wu;
o6=<yQgg%z91bGTc<<H>l|qIS4ce(jRZX?((b0w%bTo3O7H>xa8M~#A=+2Gn4b4zF+qfoaH2_gY2Dh}%TF8m5S#q0Kc4;Ok$|dq}
aP4l^Ufah;gLXmY>6oo%3CX#;xyB}-LU%G`qEN-TQ`N|4cXvvGy*QFmfeJcjX5rdF!1`HttjU%p@W>o^viLYgmDnBBiW^GFa{yd%
#|C*Y(TPQhQkt0*1p?*D?a1rU-m}fS;9v+HrWIKQCt%zPl86U_e%4phue$TDsls)*1D+<gmv=%TF(m5CCM1)FMaLNo6)`ovo`T6l
-$#+V6Tj^4rp^RK%Rd8ZB8BU^=n1#o?}$G85Jk84IfxAjq}{o?cC~GsZA*&<Rg8QxV2zv*{XKiZkn<14E~(sZ0NiZ{>l7d}Q3S~-
1Oy{63Vq4-;vp#knFNNL>|+Iuhyw@=5;(wMZz0f?Wk;^?CW0m$pX$<343HGWMmUI)+n;0WCcYbw^Y{V==jb9B`Ry-1Uih^TJC?)g
0YO1&gXt##(;Xo~nihY@ANf0m^Y%^z)j(xb_8(EjgCl>-{pP@)5FLV{RV%9vzp;me#vb%M)c{pJdp>wqEvep#gZ;*5TbDfrb1Y&Y
za&j02ot0piGhqb(G?7&>zjjhPD<a$_2HA0p%a@if2Vv6YQz2MK@o=mYM)03yHWDHK@kx!b^ckP(-fYMcjvO65AQE#9UF^(<iMdZ
l|@8Eu?+n?d${xC=FH@^ejBIV^X-A*<%7#owlRlqObm;&)|fM-C?Y?G?0K;C`yRaO*UpAcn+;ti2hjc4Vkn@BqMn@M89mM;&Wz;x
=0oN1^6l4SgBuVKkq$&J^Q9a&V0SdNRDG~w6HkWcA|5b`Kjrnt(;9!5_8I?Ie<Q>H9=@K#B7fN*s2<h8_ls9WQ3(F2pYoa)RU05D
P8==+5<(=n1_B^it*Qqyze%c8sBx`^Igjwro2-=4Tz9y&eqo?JhV~B6inwIbX75o`Qa_Ui4m$s^`}w%8!!+l?A;~O+5#Rc}8Ck>s
k9R63L~c_y&@*vVpF^`f2wDgVWwRDtg^GY(O53N)0z`)*$y@`%Rkg$ny3Ba2#40V<LI$?hLQSGXlmb!6B}njShpsax6{4VR$*@pc
@=&P4<yT@KIFVqAb}yMUgtJ%>iTo%0Gf3<F7m1(Yq~7O>sNc)w=z1NXrrfTmEeid74c%?@#<r0c;}uZ*I@1A5bS`FbO!UWt&^E2r
>1z@ucXyO#m8S5~iBvL)>Qsm7tyljS?%iTGZoTNRsD>H|s=-ed3Jaq~{}1zPdi-_yn89Lz!I5P846A8ciWPz@TT5-cba&~Q?CRy?
jb^lQK5CzjRS@G%N>+@)hcsDBr}>cb1iY;5Q%<{Xa!EA2r^WDm7+e0r?ntK!5(vRgpP&
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    try:
        spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
        from layerlab.__main__ import run
    except ImportError as missing:
        sys.exit(str(missing))

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
